package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The headline, without the name of the site or section. */
final class Headline {

    private static final int LONGEST = 400;
    private static final String SEPARATORS = "|-–—:·•»«~";

    private static final List<Function<PageFacts, Stream<String>>> PLACES = List.of(
            Headline::confirmed, // what the reader sees and the metadata repeat
            page -> page.linkedData().of("headline").stream(),
            page -> page.withProperty("headline").stream().map(Element::text),
            page -> page.metas("og:title").stream(),
            page -> page.metas("twitter:title").stream(),
            page -> page.tagged("h1").stream().map(Element::text),
            page -> page.tagged("title").stream().map(Element::text),
            page -> page.tagged("h2").stream().map(Element::text));

    private Headline() {}

    static Optional<String> of(PageFacts page, String source) {
        return PLACES.stream()
                .flatMap(place -> place.apply(page))
                .map(text -> withoutSite(TextForm.line(text), source))
                .filter(text -> !NameKey.of(text).isEmpty() && text.length() <= LONGEST)
                .findFirst();
    }

    /** First-level headings that begin what the metadata call the title. */
    private static Stream<String> confirmed(PageFacts page) {
        List<String> stated = Stream.of(
                        page.linkedData().of("headline").stream(),
                        page.metas("og:title").stream(),
                        page.metas("twitter:title").stream(),
                        page.tagged("title").stream().limit(1).map(Element::text))
                .flatMap(s -> s)
                .map(NameKey::of)
                .toList();
        return page.tagged("h1").stream()
                .limit(10)
                .map(Element::text)
                .filter(heading ->
                        stated.stream().anyMatch(s -> !heading.isBlank() && s.contains(NameKey.of(heading))));
    }

    /** Cuts " | Name of the site" off the end, or "Name of the site: " off the start. */
    private static String withoutSite(String text, String source) {
        String siteKey = source == null ? "" : NameKey.of(source);
        for (int i = text.length() - 2; i > 0; i--) {
            boolean separator = SEPARATORS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (separator
                    && !siteKey.isEmpty()
                    && NameKey.of(text.substring(i + 1)).equals(siteKey)) {
                return text.substring(0, i).strip();
            }
        }
        return text;
    }
}
