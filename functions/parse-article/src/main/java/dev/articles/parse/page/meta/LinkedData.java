package dev.articles.parse.page.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The page's schema.org description in JSON-LD, in the shapes that publishers give it: one object, several, arrays, a
 * {@code @graph}, an article inside a WebPage, references by {@code @id}.
 */
final class LinkedData {

    private static final Set<String> WRAPPERS = Set.of("@graph", "mainEntity", "mainEntityOfPage", "article");
    private static final int DEEPEST = 6;

    private final List<Map<?, ?>> objects = new ArrayList<>();
    private final Map<?, ?> article;

    /** Reads the contents of a page's JSON-LD scripts. */
    LinkedData(List<String> scripts) {
        for (String script : scripts) {
            Json.read(unescaped(script)).forEach(value -> collect(value, 0));
        }
        article = objects.stream()
                .filter(o -> isArticle(o) && o.containsKey("headline"))
                .findFirst()
                .or(() -> objects.stream().filter(LinkedData::isArticle).findFirst())
                .orElse(Map.of());
    }

    /** Some systems escape the quotation marks as if a script were HTML. */
    private static String unescaped(String script) {
        return script.contains("&quot;") && script.indexOf('"') < 0 ? Parser.unescapeEntities(script, false) : script;
    }

    private void collect(Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            objects.add(object);
            for (String wrapper : WRAPPERS) {
                if (object.get(wrapper) instanceof Map<?, ?> || object.get(wrapper) instanceof List<?>) {
                    collect(object.get(wrapper), depth + 1);
                }
            }
        }
    }

    /** NewsArticle, ReportageNewsArticle, BlogPosting and their kin. */
    private static boolean isArticle(Map<?, ?> object) {
        return strings(object.get("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }

    /** A property of the article, as the strings it holds: for an object its name. */
    List<String> of(String property) {
        return strings(resolve(article.get(property)));
    }

    /** A property of whatever object comes first that has one of these types. */
    Optional<String> ofType(Set<String> types, String property) {
        return objects.stream()
                .filter(o -> strings(o.get("@type")).stream().anyMatch(types::contains))
                .flatMap(o -> strings(o.get(property)).stream())
                .findFirst();
    }

    /** A property of any object on the page. */
    Optional<String> anywhere(String property) {
        return objects.stream().flatMap(o -> strings(o.get(property)).stream()).findFirst();
    }

    private Object resolve(Object value) {
        if (value instanceof Map<?, ?> reference && !reference.containsKey("name") && reference.containsKey("@id")) {
            return objects.stream()
                    .filter(o -> o != reference && reference.get("@id").equals(o.get("@id")) && o.containsKey("name"))
                    .findFirst()
                    .<Object>map(o -> o)
                    .orElse(value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::resolve).toList();
        }
        return value;
    }

    private static List<String> strings(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> strings(item).stream()).toList();
        }
        if (value instanceof Map<?, ?> object) {
            return strings(object.containsKey("name") ? object.get("name") : object.get("@value"));
        }
        return List.of();
    }
}
