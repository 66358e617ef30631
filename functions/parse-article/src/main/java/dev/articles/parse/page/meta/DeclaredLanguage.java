package dev.articles.parse.page.meta;

import java.util.Locale;
import java.util.Optional;

/** The language that a page declares. Often that of the system it was made with, not that of its text. */
final class DeclaredLanguage {

    private DeclaredLanguage() {}

    static Optional<String> of(PageFacts page) {
        return page.tagged("html").stream()
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .filter(lang -> !lang.isBlank())
                .findFirst()
                .or(() -> page.meta("og:locale", "language", "content-language", "dc.language"))
                .map(lang -> lang.strip().split("[-_]")[0].toLowerCase(Locale.ROOT))
                .filter(lang -> lang.length() == 2);
    }
}
