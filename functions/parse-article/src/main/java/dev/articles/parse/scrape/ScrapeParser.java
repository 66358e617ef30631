package dev.articles.parse.scrape;

import dev.articles.model.ParsedArticle;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Finds the article in the plain text of a page: headline, date, source, byline, keywords, body, and the headlines of
 * other articles around it. Immutable and thread-safe; linear in the length of the text; never throws.
 */
public final class ScrapeParser {

    /**
     * Reads a scrape.
     *
     * @param text the decoded file
     * @param charset IANA name of the encoding it was decoded from, carried over into the article
     * @param fetchedAt when it was fetched, for dates such as "3 hours ago"; null if unknown
     * @return empty if there is no article in the text
     */
    public Optional<ParsedArticle> parse(String text, String charset, LocalDateTime fetchedAt) {
        List<Line> lines = LineReader.read(text, fetchedAt);
        return Region.of(lines).map(region -> article(lines, region, charset, fetchedAt));
    }

    private static ParsedArticle article(List<Line> lines, Region region, String charset, LocalDateTime fetchedAt) {
        int headline = Headline.find(lines, region);
        String title = headline < 0 ? null : lines.get(headline).text();
        Related related = new Related();
        Head head = new Head(lines, region, headline, fetchedAt);
        Body body = Body.of(lines, region.after(headline), head.byline(), related);
        Tail tail = Tail.of(lines, region, related);
        return new ParsedArticle(
                title,
                head.published(),
                head.byline(),
                tail.source() == null ? head.source() : tail.source(),
                head.section(),
                tail.keywords(title == null ? body.text() : title + '\n' + body.text()),
                body.language(),
                charset,
                body.text(),
                related.headlines(),
                body.captions());
    }
}
