package dev.articles.parse.page.meta;

import org.jsoup.nodes.Element;

/** Knows a heading that links to the site's front page: it is the site's name, on every page of it. */
final class FrontPage {

    private FrontPage() {}

    static boolean isLinkedBy(Element heading) {
        Element link = heading.closest("a") != null ? heading.closest("a") : heading.selectFirst("a[href]");
        return link != null && isFrontPage(link.attr("href").strip());
    }

    /** An address without a path: {@code /}, {@code https://example.org}, {@code https://example.org/index.html}. */
    private static boolean isFrontPage(String address) {
        int scheme = address.indexOf("//");
        boolean hasHost = scheme >= 0 && scheme <= "https:".length();
        int path = hasHost ? address.indexOf('/', scheme + 2) : 0;
        String rest = path < 0 ? "" : address.substring(path);
        return hasHost && rest.isEmpty() || rest.equals("/") || rest.matches("/?index\\.[a-z]{3,5}");
    }
}
