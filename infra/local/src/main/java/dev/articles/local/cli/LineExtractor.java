package dev.articles.local.cli;

import dev.articles.extract.dates.DateExtractor;
import dev.articles.extract.entities.EntityExtractor;
import dev.articles.model.DateMention;
import dev.articles.model.EntityMention;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From one line of {@code extract}'s input, the fields of one line of its output. A headline is read before the text, as
 * extract-entities reads it, so that a name given in full there is known; what is found in the headline itself is left
 * out, and offsets refer to the text alone.
 */
final class LineExtractor {

    private static final String AFTER_HEADLINE = "\n\n";

    private final EntityExtractor entities = new EntityExtractor();
    private final DateExtractor dates = new DateExtractor();

    Map<String, Object> answer(ExtractRequest request) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", request.id());
        if (request.rejected() != null) {
            answer.put("rejected", request.rejected());
        }
        answer.put("entities", entities(request));
        answer.put("dates", dates(request));
        return answer;
    }

    private List<Map<String, Object>> entities(ExtractRequest request) {
        String headline = request.title() == null ? "" : request.title() + AFTER_HEADLINE;
        return entities.extract(headline + request.text(), request.language()).stream()
                .filter(mention -> mention.start() >= headline.length())
                .map(mention -> fields(mention, headline.length()))
                .toList();
    }

    private List<Map<String, Object>> dates(ExtractRequest request) {
        return dates.extract(request.text(), request.publishedAt(), request.language()).stream()
                .map(LineExtractor::fields)
                .toList();
    }

    private static Map<String, Object> fields(EntityMention mention, int textStart) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", mention.text());
        fields.put("type", mention.type().name());
        fields.put("start", mention.start() - textStart);
        fields.put("end", mention.end() - textStart);
        fields.put("canonical", mention.canonical());
        return fields;
    }

    private static Map<String, Object> fields(DateMention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", mention.text());
        fields.put("type", mention.type().name());
        fields.put("value", mention.value());
        fields.put("start", mention.start());
        fields.put("end", mention.end());
        fields.put("earliest", iso(mention.earliest()));
        fields.put("latest", iso(mention.latest()));
        return fields;
    }

    private static String iso(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
