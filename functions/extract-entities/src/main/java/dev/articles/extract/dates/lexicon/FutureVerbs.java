package dev.articles.extract.dates.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells Arabic verbs in the future ("سيعقد") by how they begin. */
public final class FutureVerbs {
    private static final int SHORTEST = 5;

    private final String[] beginnings;
    private final String[] others;

    FutureVerbs(String resource) {
        String[][] lines = new String[2][0];
        try (InputStream stream = FutureVerbs.class.getResourceAsStream(resource)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("future : ")) {
                    lines[0] = line.substring(9).split(" \\| ");
                } else if (line.startsWith("other : ")) {
                    lines[1] = line.substring(8).split(" \\| ");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        beginnings = lines[0];
        others = lines[1];
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
