package dev.articles.parse.page.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraphs of a page's article: headings, lists, quotations and tables with them; captions, menus, related
 * stories, comments and notices without. No list of words of any language decides whether there is an article.
 * Thread-safe; linear in the size of the page.
 */
public final class BodyExtractor {

    private final Hints hints = Hints.load();

    /**
     * What the page shows.
     *
     * @param paragraphs the article's text in order, never blank
     * @param captions captions of its pictures
     * @param related headlines of other articles that the page points to
     * @param rights lines below the text that reserve rights, where the publisher is named
     * @param headline the headline as the page shows it, where its title holds more than that
     * @param aboveText short lines around the headline, where date and writer are printed
     */
    public record Body(
            List<String> paragraphs,
            List<String> captions,
            List<String> related,
            List<String> aboveText,
            List<String> rights,
            Optional<String> headline) {}

    /**
     * Reads the body of a page.
     *
     * @param page the page's body element
     * @param title the article's headline, which is not repeated in the body; may be null
     * @param byline who wrote it, whose introduction is not part of the body; may be null
     * @param isFurniture whether a short block at the top is a byline, a date or the like
     */
    public Body extract(Element page, String title, String byline, Predicate<String> isFurniture) {
        Layout layout = LayoutReader.read(page, hints);
        Headline headline = new Headline(title, byline, isFurniture);
        Box article = ArticleBox.find(layout, headline);
        BlockFilter filter = new BlockFilter(layout, article, headline);
        return new Body(
                filter.paragraphs(),
                filter.captions(),
                filter.related(),
                filter.aboveText(),
                filter.rights(),
                filter.shownHeadline());
    }
}
