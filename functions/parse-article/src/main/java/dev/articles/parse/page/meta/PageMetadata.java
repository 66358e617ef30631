package dev.articles.parse.page.meta;

import dev.articles.model.Published;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Document;

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
 */
public record PageMetadata(
        String title,
        Published published,
        String byline,
        String source,
        String section,
        List<String> keywords,
        String language,
        String statedBody) {

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
                facts.linkedData().of("articleBody").stream().findFirst().orElse(null));
    }
}
