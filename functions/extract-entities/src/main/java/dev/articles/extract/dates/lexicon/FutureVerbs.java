package dev.articles.extract.dates.lexicon;

import dev.articles.text.DataFile;
import java.util.List;

/** Tells Arabic verbs in the future ("سيعقد") by how they begin. */
public final class FutureVerbs {
    private static final int SHORTEST = 5;

    private final String[] beginnings;
    private final String[] others;

    FutureVerbs(String resource) {
        List<String> lines = DataFile.lines(FutureVerbs.class, resource);
        beginnings = words(lines, "future : ");
        others = words(lines, "other : ");
    }

    private static String[] words(List<String> lines, String kind) {
        for (String line : lines) {
            if (line.startsWith(kind)) {
                return line.substring(kind.length()).split(" \\| ");
            }
        }
        throw new IllegalStateException("no line of " + kind);
    }

    /** Whether the word at {@code [from, to)} is such a verb; hamza counts, so the text is read unfolded. */
    public boolean isFuture(String text, int from, int to) {
        return to - from >= SHORTEST
                && text.charAt(from) == 'س'
                && startsWithAny(beginnings, text, from)
                && !startsWithAny(others, text, from);
    }

    private static boolean startsWithAny(String[] prefixes, String text, int from) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix, from)) {
                return true;
            }
        }
        return false;
    }
}
