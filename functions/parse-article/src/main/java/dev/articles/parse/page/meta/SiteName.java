package dev.articles.parse.page.meta;

import dev.articles.text.NameKey;
import java.util.Optional;

/** Takes the name of the site or section off a title: "Bridge opened | News | The Paper". */
final class SiteName {

    private static final String SEPARATORS = "|-–—:·•»«~";

    /** Bars stand between headline and site in nearly every title that has one; dashes may belong to the headline. */
    private static final String BARS = "|·•»«";

    private static final int SHORTEST_HEADLINE = 12;
    private static final int LONGEST_NAME = 4;

    private SiteName() {}

    /** Cuts a known name off either end. */
    static String cut(String title, String site) {
        String key = site == null ? "" : NameKey.of(site);
        if (key.isEmpty()) {
            return title;
        }
        for (int i = title.length() - 2; i > 0; i--) {
            if (isSeparator(title, i)) {
                String before = title.substring(0, i).strip();
                String after = title.substring(i + 1).strip();
                if (NameKey.of(after).equals(key)) {
                    return before;
                }
                if (NameKey.of(before).equals(key)) {
                    return after;
                }
            }
        }
        return title;
    }

    /** Cuts what follows the first bar, if a headline stands before it. */
    static String cut(String title) {
        for (int i = SHORTEST_HEADLINE; i < title.length(); i++) {
            if (BARS.indexOf(title.charAt(i)) >= 0 && isSeparator(title, i)) {
                return title.substring(0, i).strip();
            }
        }
        return title;
    }

    /** Also cuts a few words after the last dash, where nothing better than the window's title is known. */
    static String cutLast(String title) {
        String cut = cut(title);
        int dash = Math.max(cut.lastIndexOf(" - "), Math.max(cut.lastIndexOf(" – "), cut.lastIndexOf(" — ")));
        boolean isName =
                dash >= SHORTEST_HEADLINE && NameKey.of(cut.substring(dash)).split(" ").length <= LONGEST_NAME;
        return isName ? cut.substring(0, dash) : cut;
    }

    /** What is left of a title beyond its headline: its first part before the headline, its last after it. */
    static Optional<String> beside(String title, String headline) {
        String shown = headline == null ? "" : headline.strip();
        int at = shown.isEmpty() ? -1 : title.indexOf(shown);
        if (at < 0) {
            return Optional.empty();
        }
        String before = trimSeparators(title.substring(0, at));
        String after = trimSeparators(title.substring(at + shown.length()));
        String rest = after.isEmpty()
                ? before
                : after.substring(lastSeparator(after) + 1).strip();
        boolean isName = !rest.isEmpty() && NameKey.of(rest).split(" ").length <= LONGEST_NAME;
        return isName ? Optional.of(rest) : Optional.empty();
    }

    private static int lastSeparator(String text) {
        int i = text.length() - 2;
        while (i > 0 && !isSeparator(text, i)) {
            i--;
        }
        return i <= 0 ? -1 : i;
    }

    static String trimSeparators(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || c == '\u00a0' || SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isSeparator(String title, int at) {
        return SEPARATORS.indexOf(title.charAt(at)) >= 0 && at + 1 < title.length() && title.charAt(at + 1) == ' ';
    }
}
