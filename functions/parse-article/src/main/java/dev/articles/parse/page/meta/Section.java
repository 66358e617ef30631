package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The section of the paper that the article stood in. */
final class Section {

    private static final List<Function<PageFacts, Optional<String>>> PLACES = List.of(
            page -> page.meta("article:section"),
            page -> page.linkedData().of("articleSection").stream().findFirst(),
            page -> page.meta("articlesection", "parsely-section", "dc.subject", "section"));

    private Section() {}

    static Optional<String> of(PageFacts page) {
        return PLACES.stream()
                .map(place -> place.apply(page).map(TextForm::line))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty() && name.length() <= 60)
                .findFirst();
    }
}
