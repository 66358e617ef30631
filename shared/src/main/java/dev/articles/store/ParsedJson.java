package dev.articles.store;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONComposer;
import com.fasterxml.jackson.jr.ob.comp.ObjectComposer;
import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.Published;
import dev.articles.model.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A parsed file as JSON and back. Fields that are absent are null; fields that it does not know, it leaves alone. */
public final class ParsedJson {

    private ParsedJson() {}

    /** The JSON, in UTF-8. */
    public static byte[] write(ParsedFile file) {
        try {
            Upload upload = file.upload();
            ParsedArticle article = file.article();
            ObjectComposer<JSONComposer<byte[]>> json = JSON.std
                    .composeBytes()
                    .startObject()
                    .put("bucket", upload.bucket())
                    .put("key", upload.key())
                    .put("versionId", upload.versionId())
                    .put("sequencer", upload.sequencer())
                    .put("size", upload.size())
                    .put("uploadedAt", upload.at().toString())
                    .put("contentHash", file.contentHash())
                    .put("parser", file.parser())
                    .put("title", article.title())
                    .put("publishedAt", text(article.published()))
                    .put("byline", article.byline())
                    .put("source", article.source())
                    .put("section", article.section())
                    .put("language", article.language())
                    .put("charset", article.charset());
            json = json.putObject("keywords", article.keywords())
                    .putObject("related", article.related())
                    .putObject("captions", article.captions());
            return json.put("text", article.text()).end().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ParsedFile read(byte[] json) {
        try {
            Map<String, Object> fields = JSON.std.mapFrom(json);
            return new ParsedFile(upload(fields), text(fields, "contentHash"), text(fields, "parser"), article(fields));
        } catch (IOException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("This is not a parsed article: " + e.getMessage(), e);
        }
    }

    private static Upload upload(Map<String, Object> fields) {
        return new Upload(
                text(fields, "bucket"),
                text(fields, "key"),
                text(fields, "versionId"),
                text(fields, "sequencer"),
                ((Number) fields.get("size")).longValue(),
                Instant.parse(text(fields, "uploadedAt")));
    }

    private static ParsedArticle article(Map<String, Object> fields) {
        String published = text(fields, "publishedAt");
        return new ParsedArticle(
                text(fields, "title"),
                published == null ? null : Published.parse(published),
                text(fields, "byline"),
                text(fields, "source"),
                text(fields, "section"),
                texts(fields, "keywords"),
                text(fields, "language"),
                text(fields, "charset"),
                text(fields, "text"),
                texts(fields, "related"),
                texts(fields, "captions"));
    }

    private static String text(Published published) {
        return published == null ? null : published.toString();
    }

    private static String text(Map<String, Object> fields, String name) {
        return (String) fields.get(name);
    }

    private static List<String> texts(Map<String, Object> fields, String name) {
        return ((List<?>) fields.get(name)).stream().map(String.class::cast).toList();
    }
}
