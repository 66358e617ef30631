package dev.articles.local.cli;

import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedArticle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one line that {@code parse} prints: an article, or why there is none. */
final class ParsedLine {

    private ParsedLine() {}

    static Map<String, Object> of(Path file, ParseOutcome outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", InputFiles.idOf(file));
        line.put("file", file.toString());
        if (outcome instanceof Parsed parsed) {
            describe(parsed.article(), line);
        } else if (outcome instanceof Rejected rejected) {
            Map<String, Object> why = new LinkedHashMap<>();
            why.put("reason", rejected.reason().name());
            why.put("message", rejected.message());
            line.put("rejected", why);
        }
        return line;
    }

    private static void describe(ParsedArticle article, Map<String, Object> line) {
        line.put("title", article.title());
        line.put(
                "publishedAt",
                article.published() == null ? null : article.published().toString());
        line.put("author", article.byline());
        line.put("source", article.source());
        line.put("keywords", article.keywords());
        line.put("language", article.language());
        line.put("charset", article.charset());
        line.put("text", article.text());
        line.put("related", article.related());
    }
}
