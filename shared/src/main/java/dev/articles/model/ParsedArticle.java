package dev.articles.model;

import java.util.List;
import java.util.Objects;

/**
 * One news article, freed of what surrounded it. Everything but {@code text} and the lists may be null, and null means
 * that the file does not say: nothing here is guessed.
 *
 * @param title the headline, without the name of the site or section
 * @param published when the article was first published
 * @param byline who wrote it, as printed, without "by"
 * @param source who published it: the name that the file states, not the host it was fetched from
 * @param section the section of the paper that it stood in
 * @param keywords the publisher's own keywords, in their order, without repetitions
 * @param language ISO 639-1 code of the language the body is written in
 * @param charset IANA name of the encoding that the file was read in
 * @param text the body: paragraphs joined by one empty line; never empty
 * @param related headlines of other articles that the page points to
 * @param captions captions of the article's pictures
 */
public record ParsedArticle(
        String title,
        Published published,
        String byline,
        String source,
        String section,
        List<String> keywords,
        String language,
        String charset,
        String text,
        List<String> related,
        List<String> captions) {

    public ParsedArticle {
        Objects.requireNonNull(text, "text");
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        captions = List.copyOf(captions);
    }
}
