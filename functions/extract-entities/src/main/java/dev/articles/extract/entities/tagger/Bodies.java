package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies named by a head noun and what completes it: a noun or adjective with the article, "لل" and a purpose, a place or a
 * person. "محكمة التعقيب", "جامعة ميلانو بيكوكا", "الهيئة العامة للمساحة والمعلومات".
 */
final class Bodies implements Convention {

    private static final int LONGEST = 8;

    @Override
    public List<TokenSpan> apply(Document document, List<TokenSpan> names) {
        List<TokenSpan> found = new ArrayList<>();
        int[] nameEnd = new int[document.size() + 1];
        for (TokenSpan name : names) {
            nameEnd[name.from()] = name.to();
        }
        for (int i = 0; i + 1 < document.size(); i++) {
            if (document.is(i, "body head") && !document.isPlural(i)) {
                int end = end(document, i, nameEnd);
                if (end > 0) {
                    found.add(new TokenSpan(i, end, EntityType.ORGANIZATION));
                    i = end - 1;
                }
            }
        }
        return Convention.add(names, found);
    }

    /** Where the name ends that a head opens; 0 if it opens none. */
    private static int end(Document document, int head, int[] nameEnd) {
        boolean definite = document.words[head].article() > 0;
        int end = head + 1;
        if (definite && !StateBodies.isOrigin(document, end) && !isTail(document, end)) {
            return 0;
        }
        boolean purpose = false;
        while (end < document.size() && end - head < LONGEST && document.sameSentence(head, end)) {
            int next = next(document, end, head, purpose, nameEnd);
            if (next == end) {
                break;
            }
            purpose |= document.words[end].folded().startsWith("لل");
            end = next;
        }
        return end - head >= (definite ? 3 : 2) ? end : 0;
    }

    private static int next(Document document, int at, int head, boolean purpose, int[] nameEnd) {
        Word word = document.words[at];
        boolean attached = word.folded().startsWith("و") && word.article() == 3;
        if (nameEnd[at] > at && !attached) {
            return nameEnd[at];
        }
        boolean ordinary = word.article() > 0
                && !document.is(at, "never in a body's name")
                && !document.is(at, "time word")
                && !document.is(at, "person title")
                && !document.is(at, "number word");
        if (!ordinary) {
            return at;
        }
        boolean noun = word.article() == 2 && word.folded().startsWith("ال");
        boolean goal = word.article() == 2 && word.folded().startsWith("لل");
        return noun || goal && at > head || attached && purpose ? at + 1 : at;
    }

    private static boolean isTail(Document document, int token) {
        return document.words[token].article() == 2 && document.is(token, "organization tail");
    }
}
