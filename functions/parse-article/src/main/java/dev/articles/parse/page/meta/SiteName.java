package dev.articles.parse.page.meta;

import dev.articles.text.NameKey;

/** Takes the name of the site or section off a title: "Bridge opened | News | The Paper". */
final class SiteName {

    private static final String SEPARATORS = "|-–—:·•»«~";

    /** Bars stand between headline and site in nearly every title that has one; dashes may belong to the headline. */
    private static final String BARS = "|·•»«";

    private static final int SHORTEST_HEADLINE = 12;

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

    private static boolean isSeparator(String title, int at) {
        return SEPARATORS.indexOf(title.charAt(at)) >= 0 && at + 1 < title.length() && title.charAt(at + 1) == ' ';
    }
}
