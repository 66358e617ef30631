package dev.articles.extract.entities.tagger;

import java.util.ArrayList;
import java.util.List;

/** One rule that corrects the names a model has found. */
interface Convention {

    /** The names as the convention has them, given those found so far, in order. */
    List<TokenSpan> apply(Document document, List<TokenSpan> names);

    /**
     * Adds names that a rule has found. Each replaces what it cuts through or contains; inside a longer name it changes
     * nothing.
     */
    static List<TokenSpan> add(List<TokenSpan> names, List<TokenSpan> found) {
        List<TokenSpan> result = new ArrayList<>();
        int at = 0;
        for (TokenSpan name : found) {
            while (at < names.size() && names.get(at).to() <= name.from()) {
                result.add(names.get(at++));
            }
            int end = at;
            boolean inside = !result.isEmpty() && result.get(result.size() - 1).overlaps(name);
            while (end < names.size() && names.get(end).overlaps(name)) {
                inside |= names.get(end++).contains(name);
            }
            if (!inside) {
                at = end;
                result.add(name);
            }
        }
        result.addAll(names.subList(at, names.size()));
        return result;
    }
}
