package dev.articles.local.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One line of input to {@code extract}.
 *
 * @param id whatever the line calls itself, given back as it came; null where it has no name
 * @param text the text to extract from; offsets refer to it; empty where there is none
 * @param title the headline; null where there is none
 * @param publishedAt when it was published, on the publisher's clock; null where unknown
 * @param language ISO 639-1 code; null where unknown
 * @param rejected what {@code parse} says instead of a text; null where there is a text
 */
record ExtractRequest(
        Object id, String text, String title, LocalDateTime publishedAt, String language, Object rejected) {

    /** @throws Failure if the line is not such a JSON object; the message continues "line 7 ..." */
    static ExtractRequest of(String line) {
        Map<String, Object> fields = Json.object(line);
        Object rejected = fields.get("rejected");
        String text = string(fields, "text");
        if (text == null && rejected == null) {
            throw new Failure("has no \"text\"");
        }
        return new ExtractRequest(
                fields.get("id"),
                text == null ? "" : text,
                string(fields, "title"),
                moment(string(fields, "publishedAt")),
                string(fields, "language"),
                rejected);
    }

    private static String string(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Failure("has a \"" + name + "\" that is not a string: " + value);
    }

    /** A day, a local date and time, or one with an offset, of which the local part counts: "today" is the writer's. */
    private static LocalDateTime moment(String iso) {
        if (iso == null || iso.isBlank()) {
            return null;
        }
        String text = iso.strip().replace(' ', 'T');
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay();
            }
            boolean hasOffset =
                    text.endsWith("Z") || Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')) > text.indexOf('T');
            return hasOffset ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new Failure("has a \"publishedAt\" that is no date: " + iso
                    + "; write 2024-11-08, 2024-11-08T10:30 or 2024-11-08T10:30+03:00");
        }
    }
}
