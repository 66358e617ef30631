package dev.articles.extract.dates;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts with annotated expressions of time, one JSON object a line. */
record GoldDates(String id, String language, LocalDateTime reference, String text, List<Expected> expected) {

    /**
     * @param values the values that are right
     * @param optional whether finding it is neither asked for nor wrong
     * @param parts what may be found instead of the whole
     */
    record Expected(String span, int start, int end, List<String> values, boolean optional, List<Expected> parts) {}

    static List<GoldDates> read(Path file) {
        List<GoldDates> texts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    texts.add(of(JSON.std.mapFrom(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static GoldDates of(Map<String, Object> json) {
        Object reference = json.get("ref");
        String text = (String) json.get("text");
        List<Expected> expected = new ArrayList<>();
        for (Object item : (List<?>) json.get("expected")) {
            expected.add(expected((Map<?, ?>) item, text, 0));
        }
        return new GoldDates(
                (String) json.get("id"),
                (String) json.get("lang"),
                reference == null ? null : LocalDateTime.parse((String) reference),
                text,
                expected);
    }

    private static Expected expected(Map<?, ?> item, String text, int from) {
        String span = (String) item.get("span");
        Number given = (Number) item.get("start");
        int start = given == null ? Math.max(from, text.indexOf(span, from)) : given.intValue();
        List<String> values = new ArrayList<>();
        if (item.get("value") != null) {
            values.add((String) item.get("value"));
        }
        if (item.get("alts") != null) {
            ((List<?>) item.get("alts")).forEach(value -> values.add((String) value));
        }
        boolean optional = Boolean.TRUE.equals(item.get("optional"));
        List<Expected> parts = new ArrayList<>();
        if (item.get("parts") != null) {
            int at = start;
            for (Object part : (List<?>) item.get("parts")) {
                Expected piece = expected((Map<?, ?>) part, text, at);
                parts.add(new Expected(piece.span(), piece.start(), piece.end(), piece.values(), optional, List.of()));
                at = piece.end();
            }
        }
        return new Expected(span, start, start + span.length(), values, optional, parts);
    }
}
