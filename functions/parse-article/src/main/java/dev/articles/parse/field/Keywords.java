package dev.articles.parse.field;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A publisher's keywords, apart. Thread-safe. */
public final class Keywords {

    private static final String SEPARATORS = ",،;؛|#\n\t•·";
    private static final int LONGEST = 80;

    private Keywords() {}

    /**
     * Splits a list of keywords.
     *
     * @param list as printed or as a meta tag gives it, with separators or run together
     * @param article headline and body, whose phrases show what belongs together in a list that has no separators
     * @return in their order, without repetitions
     */
    public static List<String> split(String list, String article) {
        return hasSeparator(list)
                ? distinct(separated(list))
                : distinct(RunTogether.split(TextForm.line(list), article));
    }

    private static boolean hasSeparator(String list) {
        return list.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static List<String> separated(String list) {
        List<String> keywords = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || SEPARATORS.indexOf(list.charAt(i)) >= 0) {
                keywords.add(list.substring(start, i));
                start = i + 1;
            }
        }
        return keywords;
    }

    /** Without repetitions, empty ones and sentences. */
    public static List<String> distinct(List<String> keywords) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String keyword : keywords) {
            String clean = TextForm.line(keyword).replace('_', ' ').strip();
            String key = NameKey.of(clean);
            if (!key.isEmpty() && clean.length() <= LONGEST && seen.add(key)) {
                distinct.add(clean);
            }
        }
        return distinct;
    }
}
