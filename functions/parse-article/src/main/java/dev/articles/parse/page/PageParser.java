package dev.articles.parse.page;

import dev.articles.model.ParsedArticle;
import dev.articles.parse.field.Languages;
import dev.articles.parse.page.body.BodyExtractor;
import dev.articles.parse.page.body.BodyExtractor.Body;
import dev.articles.parse.page.meta.PageMetadata;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the article out of a web page. Never throws for any text; linear in its length; thread-safe. */
public final class PageParser {

    /** A few paragraphs tell the language as well as the whole text. */
    private static final int SAMPLE = 1_500;

    private final BodyExtractor bodies = new BodyExtractor();

    /**
     * Parses one page.
     *
     * @param html the decoded page
     * @param charset the encoding it was read in, carried over into the article
     * @param fetchedAt when it was fetched; null if not known
     * @return empty if no running text was found in it
     */
    public Optional<ParsedArticle> parse(String html, String charset, LocalDateTime fetchedAt) {
        Document page = Parser.htmlParser().parseInput(html, "");
        PageMetadata meta = PageMetadata.of(page, fetchedAt);
        Body body =
                bodies.extract(page.body(), meta.title(), meta.byline(), line -> Furniture.is(line, meta, fetchedAt));
        List<String> paragraphs = StatedBody.unlessShown(body.paragraphs(), meta.statedBody());
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("\n\n", paragraphs);
        String title = body.headline().orElse(meta.title());
        String source = firstOf(meta.source(), () -> meta.nameBeside(title).or(() -> RightsHolder.in(body.rights())));
        return Optional.of(new ParsedArticle(
                title,
                firstOf(meta.published(), () -> PrintedDate.in(body.aboveText(), fetchedAt)),
                firstOf(meta.byline(), () -> PrintedByline.in(body.aboveText(), source)),
                source,
                meta.section(),
                meta.keywords(),
                Optional.ofNullable(Languages.guess(text.substring(0, Math.min(SAMPLE, text.length()))))
                        .orElse(meta.language()),
                charset,
                text,
                body.related(),
                body.captions()));
    }

    private static <T> T firstOf(T stated, Supplier<Optional<T>> otherwise) {
        return stated != null ? stated : otherwise.get().orElse(null);
    }
}
