package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Csv;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.store.Hit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What machines are told of each line of a result: names and values, always the same ones, null where unknown. */
final class Fields {

    static final Fields OF_ENTITY = article()
            .text("canonical")
            .text("type")
            .text("role")
            .number("count")
            .flag("inHeadline")
            .list("forms");
    static final Fields OF_MENTIONED_DATE =
            article().text("text").text("value").text("earliest").text("latest");
    static final Fields OF_ARTICLE =
            article().list("topEntities").number("entityCount").number("dateCount");
    static final Fields OF_REJECTED = new Fields()
            .with("articleId", Hit::articleId)
            .with("key", Hit::articleKey)
            .with("reason", hit -> hit.text("rejection"))
            .text("message")
            .text("rejectedAt");

    static final Fields OF_RUN = new Fields()
            .with("articleId", Hit::articleId)
            .with("key", Hit::articleKey)
            .text("status")
            .text("title")
            .with("publishedAt", HitText::published)
            .text("source")
            .text("language")
            .list("topEntities")
            .number("entityCount")
            .number("dateCount")
            .with("reason", hit -> hit.text("rejection"))
            .text("message");

    private final Map<String, Function<Hit, Object>> fields = new LinkedHashMap<>();

    private Fields() {}

    /** The values of one line, by name, in order. */
    Map<String, Object> of(Hit hit) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, value.apply(hit)));
        return values;
    }

    /** Prints all lines in the form that was asked for. */
    void print(Stream<Hit> hits, OutputOptions output, Terminal terminal) {
        if (output.csv()) {
            terminal.print(Csv.line(fields.keySet()));
            hits.forEach(hit -> terminal.print(Csv.line(of(hit).values())));
        } else {
            hits.forEach(hit -> terminal.print(Json.line(of(hit))));
        }
    }

    private static Fields article() {
        return new Fields()
                .with("articleId", Hit::articleId)
                .with("key", Hit::articleKey)
                .text("title")
                .with("publishedAt", HitText::published)
                .text("source")
                .text("language");
    }

    private Fields text(String name) {
        return with(name, hit -> hit.text(name));
    }

    private Fields number(String name) {
        return with(name, hit -> hit.number(name));
    }

    private Fields flag(String name) {
        return with(name, hit -> hit.is(name));
    }

    private Fields list(String name) {
        return with(name, hit -> hit.list(name));
    }

    private Fields with(String name, Function<Hit, Object> value) {
        fields.put(name, value);
        return this;
    }
}
