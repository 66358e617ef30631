package dev.articles.parse;

import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedArticle;
import dev.articles.model.RejectionReason;
import dev.articles.parse.bytes.Reading;
import dev.articles.parse.bytes.TextReader;
import dev.articles.parse.page.PageParser;
import dev.articles.parse.scrape.ScrapeParser;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Turns one uploaded file into one article, or says why that cannot be. Reads web pages and text scrapes, gzipped or
 * not, in any common encoding. Never throws for any input; the same input gives the same outcome; thread-safe, and worth
 * keeping, since it loads its data files once.
 */
public final class ArticleParser {

    /** Changes with whatever changes an outcome, so that a stored article tells which parser it came from. */
    public static final String VERSION = "1";

    private final TextReader reader = new TextReader();
    private final PageParser pages = new PageParser();
    private final ScrapeParser scrapes = new ScrapeParser();

    /**
     * Parses one file.
     *
     * @param file its bytes
     * @param fileName its name, without folders; only helps to tell a page from a scrape; may be null
     * @param fetchedAt when the file was fetched, which is what "three hours ago" is counted from; null if not known
     */
    public ParseOutcome parse(byte[] file, String fileName, LocalDateTime fetchedAt) {
        Reading reading = reader.read(file);
        if (reading instanceof Reading.Refused refused) {
            return rejected(refused);
        }
        Reading.Text text = (Reading.Text) reading;
        Optional<ParsedArticle> article = Markup.isPage(text.text(), fileName)
                ? pages.parse(text.text(), text.charset(), fetchedAt)
                : scrapes.parse(text.text(), text.charset(), fetchedAt);
        return article.<ParseOutcome>map(Parsed::new).orElseGet(ArticleParser::noArticle);
    }

    /** What becomes of a file that is larger than {@link dev.articles.model.Limits#UPLOAD_BYTES}: no need to read it. */
    public static Rejected tooLarge() {
        return rejected(TextReader.tooLarge());
    }

    private static Rejected rejected(Reading.Refused refused) {
        return new Rejected(refused.reason(), refused.message());
    }

    private static Rejected noArticle() {
        return new Rejected(
                RejectionReason.NO_ARTICLE,
                "The file can be read, but there is no article in it: no passage of running text was found."
                        + " Pages that show their text only in a browser must be saved from one.");
    }
}
