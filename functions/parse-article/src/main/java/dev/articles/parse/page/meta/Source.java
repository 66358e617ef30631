package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Who published the article, by the name the publisher uses. */
final class Source {

    private static final Set<String> SITES = Set.of("WebSite", "Organization", "NewsMediaOrganization");

    private static final List<Function<PageFacts, Optional<String>>> PLACES = List.of(
            page -> page.meta("og:site_name"), // made for display
            page -> page.linkedData().of("publisher").stream().findFirst(), // often the company, not the paper
            page -> page.linkedData().ofType(SITES, "name"),
            page -> page.meta("application-name", "apple-mobile-web-app-title"),
            page -> page.tagged("h1").stream()
                    .filter(FrontPage::isLinkedBy)
                    .map(Element::text)
                    .findFirst(),
            page -> page.meta("dc.publisher", "dcterms.publisher", "publisher", "article:publisher", "copyright"));

    private Source() {}

    static Optional<String> of(PageFacts page) {
        return PLACES.stream()
                .map(place -> place.apply(page).map(TextForm::line).filter(Source::isName))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 80 && !text.contains("://") && !text.startsWith("@");
    }
}
