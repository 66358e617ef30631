package dev.articles.extract.entities.tagger;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articles.model.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An annotated article. What is optional is neither asked for nor wrong.
 *
 * @param required the names that must be found
 * @param optional the names that may be found
 */
record Gold(String language, String text, List<Span> required, List<Span> optional) {

    static List<Gold> read(Path file) throws IOException {
        List<Gold> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Map<String, Object> article = JSON.std.mapFrom(line);
            List<Span> required = new ArrayList<>();
            List<Span> optional = new ArrayList<>();
            for (Object item : (List<?>) article.get("entities")) {
                Map<?, ?> name = (Map<?, ?>) item;
                (Boolean.TRUE.equals(name.get("optional")) ? optional : required).add(span(name));
            }
            articles.add(new Gold((String) article.get("lang"), (String) article.get("text"), required, optional));
        }
        return articles;
    }

    private static Span span(Map<?, ?> name) {
        return new Span(
                ((Number) name.get("start")).intValue(),
                ((Number) name.get("end")).intValue(),
                EntityType.valueOf((String) name.get("type")));
    }

    /** The found names that count: not those that touch an optional one. */
    List<Span> counted(List<Span> found) {
        return found.stream()
                .filter(name -> required.contains(name)
                        || optional.stream().noneMatch(o -> name.start() < o.end() && o.start() < name.end()))
                .toList();
    }
}
