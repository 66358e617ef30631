package dev.articles.local.cli.terminal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values, as RFC 4180 has them. A list within a value is joined by semicolons. */
public final class Csv {

    private Csv() {}

    /** One line, without its end; null is an empty value. */
    public static String line(Collection<?> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(Object value) {
        String text = text(value);
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Csv::text).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }
}
