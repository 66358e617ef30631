package dev.articles.parse;

import java.util.Locale;
import java.util.Set;

/** Tells a web page from plain text by its tags. */
final class Markup {

    private static final int TOP = 64 * 1024;
    private static final int TAGS_OF_A_FRAGMENT = 3;
    private static final Set<String> ROOTS = Set.of("html", "head", "body", "!doctype");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "span", "table", "tr", "td", "a", "h1", "h2", "h3", "ul", "li", "section", "article",
            "meta", "title", "script", "img", "font", "b", "strong", "em", "i");

    private Markup() {}

    /** Whether a text is HTML: one tag that only pages have, or several that could stand in a fragment of one. */
    static boolean isPage(String text, String fileName) {
        int needed = isNamedAsPage(fileName) ? 1 : TAGS_OF_A_FRAGMENT;
        int end = Math.min(text.length(), TOP);
        int found = 0;
        for (int i = text.indexOf('<'); i >= 0 && i < end; i = text.indexOf('<', i + 1)) {
            String tag = tagAt(text, i + 1);
            if (ROOTS.contains(tag)) {
                return true;
            }
            found += BLOCKS.contains(tag) ? 1 : 0;
            if (found >= needed) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedAsPage(String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        return name.contains(".htm") || name.contains(".xhtml");
    }

    private static String tagAt(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < text.length() && end - start < 10 && isTagPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isTagPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '!';
    }
}
