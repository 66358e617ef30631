package dev.articles.parse.page;

import dev.articles.parse.field.TextForm;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * The article's text as the page's metadata repeat it, for pages that show only its beginning, or nothing, before a script
 * has run. A last resort: most of these texts have lost their paragraphs, and some their end.
 */
final class StatedBody {

    /** What is stated must be this many times as long as what is shown; less is a different cut of the same text. */
    private static final int MUCH = 4;

    /** Less than this is a summary. */
    private static final int ENOUGH = 500;

    private StatedBody() {}

    /** The paragraphs shown, or those stated if they are far more. */
    static List<String> unlessShown(List<String> shown, String stated) {
        if (stated == null || stated.length() < ENOUGH || stated.length() < MUCH * length(shown)) {
            return shown;
        }
        List<String> paragraphs = plain(stated)
                .lines()
                .map(TextForm::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        return length(paragraphs) < Math.max(ENOUGH, MUCH * length(shown)) ? shown : paragraphs;
    }

    /** The text without mark-up, which some systems leave in it or escape. */
    private static String plain(String stated) {
        String text = Parser.unescapeEntities(stated, false);
        return text.contains("</")
                ? Parser.htmlParser()
                        .parseInput(text.replace("</p>", "</p>\n"), "")
                        .wholeText()
                : text;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
