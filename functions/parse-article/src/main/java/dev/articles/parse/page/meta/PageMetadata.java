package dev.articles.parse.page.meta;

import dev.articles.model.Published;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article; a field it does not state is null or empty.
 *
 * @param title the headline
 * @param published the first publication
 * @param byline the writers' names
 * @param source the publisher's name
 * @param section the section of the paper
 * @param keywords the publisher's own
 * @param language what the page declares, an ISO 639-1 code
 * @param statedBody the article's text as the metadata repeat it; null in most pages
 * @param windowTitle the title as it stands, with whatever is around the headline
 */
public record PageMetadata(
        String title,
        Published published,
        String byline,
        String source,
        String section,
        List<String> keywords,
        String language,
        String statedBody,
        String windowTitle) {

    /** The name that stands beside the headline in the window's title, if that looks like a publisher's. */
    public Optional<String> nameBeside(String headline) {
        return SiteName.beside(windowTitle, headline);
    }

    /** Reads a page; {@code fetchedAt}, which may be null, is what "three hours ago" is counted from. */
    public static PageMetadata of(Document page, LocalDateTime fetchedAt) {
        PageFacts facts = PageFacts.of(page);
        String source = Source.of(facts).orElse(null);
        return new PageMetadata(
                Headline.of(facts, source).orElse(null),
                PublicationDate.of(facts, fetchedAt).orElse(null),
                Byline.of(facts).orElse(null),
                source,
                Section.of(facts).orElse(null),
                KeywordList.of(facts),
                DeclaredLanguage.of(facts).orElse(null),
                facts.linkedData().of("articleBody").stream().findFirst().orElse(null),
                facts.tagged("title").stream().findFirst().map(Element::text).orElse(""));
    }
}
