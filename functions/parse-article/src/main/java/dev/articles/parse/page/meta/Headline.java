package dev.articles.parse.page.meta;

import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The headline, without the name of the site or section. */
final class Headline {

    private static final int LONGEST = 400;

    /** More first-level headings than this are no headlines. */
    private static final int HEADINGS = 10;

    private static final int WORDS = 4;

    private static final List<Function<PageFacts, Stream<String>>> PLACES = List.of(
            Headline::confirmed, // what the reader sees and the metadata repeat
            Headline::onlyHeading, // what the reader sees, where the metadata word it for search engines
            page -> page.linkedData().of("headline").stream().map(SiteName::cut),
            page -> texts(page.withProperty("headline")),
            page -> page.metas("og:title").stream().map(SiteName::cut),
            page -> page.metas("twitter:title").stream().map(SiteName::cut),
            Headline::longHeading, // a short one that nothing confirms is often the site's name
            page -> texts(page.tagged("title")).map(SiteName::cutLast),
            page -> texts(page.tagged("h1")),
            page -> texts(page.tagged("h2")));

    private Headline() {}

    static Optional<String> of(PageFacts page, String source) {
        return PLACES.stream()
                .flatMap(place -> place.apply(page))
                .map(text -> SiteName.cut(TextForm.line(text), source))
                .filter(text -> isHeadline(text, source))
                .findFirst();
    }

    private static boolean isHeadline(String text, String source) {
        String key = NameKey.of(text);
        return !key.isEmpty() && text.length() <= LONGEST && (source == null || !key.equals(NameKey.of(source)));
    }

    /** First-level headings with which a title in the metadata begins; the longest says most. */
    private static Stream<String> confirmed(PageFacts page) {
        List<String> stated = stated(page).toList();
        return texts(page.tagged("h1"))
                .filter(heading -> stated.stream().anyMatch(title -> title.startsWith(NameKey.of(heading))))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .stream();
    }

    /** A single first-level heading, if it speaks of the same thing as the metadata. */
    private static Stream<String> onlyHeading(PageFacts page) {
        List<String> headings = texts(page.tagged("h1")).toList();
        if (headings.size() != 1) {
            return Stream.empty();
        }
        Set<String> words = words(NameKey.of(headings.get(0)));
        boolean same = words.size() > 2
                && stated(page).anyMatch(title -> {
                    Set<String> common = words(title);
                    common.retainAll(words);
                    return common.size() * 2 >= words.size();
                });
        return same ? headings.stream() : Stream.empty();
    }

    private static Stream<String> longHeading(PageFacts page) {
        return texts(page.tagged("h1"))
                .filter(heading -> words(NameKey.of(heading)).size() >= WORDS || hasIdeographs(heading));
    }

    /** Scripts without spaces have no words to count. */
    private static boolean hasIdeographs(String text) {
        return text.codePoints().filter(Character::isIdeographic).count() >= WORDS;
    }

    private static Set<String> words(String key) {
        return new HashSet<>(Arrays.asList(key.split(" ")));
    }

    /** Keys of all titles in the metadata. */
    private static Stream<String> stated(PageFacts page) {
        return Stream.of(
                        page.linkedData().of("headline").stream(),
                        page.metas("og:title").stream(),
                        page.metas("twitter:title").stream(),
                        texts(page.tagged("title")).limit(1))
                .flatMap(titles -> titles)
                .map(NameKey::of);
    }

    private static Stream<String> texts(List<Element> elements) {
        return elements.stream()
                .limit(HEADINGS)
                .filter(element -> !FrontPage.isLinkedBy(element))
                .map(Element::text)
                .filter(text -> !NameKey.of(text).isEmpty());
    }
}
