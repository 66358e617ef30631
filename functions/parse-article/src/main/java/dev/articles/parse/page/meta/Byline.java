package dev.articles.parse.page.meta;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.TextForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Who wrote the article. */
final class Byline {

    private static final int LONGEST = 120;

    private static final List<Function<PageFacts, List<String>>> PLACES = List.of(
            page -> page.linkedData().of("author"),
            page -> page.metas("author"),
            page -> page.metas("article:author"),
            page -> page.metas("parsely-author"),
            page -> page.metas("sailthru.author"),
            page -> page.metas("dc.creator"),
            page -> texts(page.withProperty("author")),
            page -> texts(page.named("byline")),
            page -> texts(page.named("author")));

    private Byline() {}

    static Optional<String> of(PageFacts page) {
        for (Function<PageFacts, List<String>> place : PLACES) {
            List<String> names = place.apply(page).stream()
                    .map(Byline::withoutLabel)
                    .filter(Byline::isName)
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(String.join(", ", new LinkedHashSet<>(names)));
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .limit(5)
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .limit(1)
                .toList();
    }

    private static String withoutLabel(String text) {
        String line = SiteName.trimSeparators(TextForm.line(text));
        return Markers.all()
                .at(line, Markers.Kind.BYLINE_LABEL)
                .map(Markers.Hit::rest)
                .orElse(line);
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && !text.endsWith(".")
                && text.length() <= LONGEST
                && !text.contains("://")
                && !text.contains("www.");
    }
}
