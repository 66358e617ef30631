package dev.articles.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One line of a result: an item of the table, or what an index keeps of it, as plain values: strings, whole numbers
 * ({@code Long}), booleans and lists of these.
 */
public record Hit(Map<String, Object> values) {

    static Hit of(Map<String, AttributeValue> item) {
        Map<String, Object> values = new TreeMap<>();
        item.forEach((name, value) -> values.put(name, plain(value)));
        return new Hit(values);
    }

    public String articleId() {
        return text("articleId");
    }

    /** The key of the article's file in the incoming bucket. */
    public String articleKey() {
        return text("articleKey");
    }

    /** The publication date, ISO 8601; {@code "-"} where it is unknown. */
    public String publishedAt() {
        String publishedAt = text(Attributes.PUBLISHED_AT);
        return publishedAt == null ? Attributes.UNDATED : publishedAt;
    }

    /** A value that is text; null if it is absent. */
    public String text(String name) {
        return (String) values.get(name);
    }

    /** A value that is a whole number; 0 if it is absent. */
    public long number(String name) {
        return values.get(name) instanceof Long number ? number : 0;
    }

    /** A value that is a list; empty if it is absent. */
    public List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    /** A value that is true or false; false if it is absent. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private static Object plain(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> Long.valueOf(value.n());
            case BOOL -> value.bool();
            case L -> value.l().stream().map(Hit::plain).toList();
            default -> throw new IllegalStateException("The table holds no values of type " + value.type() + ".");
        };
    }
}
