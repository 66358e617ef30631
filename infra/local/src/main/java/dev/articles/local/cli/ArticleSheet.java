package dev.articles.local.cli;

import dev.articles.local.cli.terminal.DisplayText;
import dev.articles.local.cli.terminal.Table;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.store.Hit;
import dev.articles.store.StoredArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One article on paper: what it is, its text, whom it names, which days it speaks of. */
final class ArticleSheet {

    private static final int WIDEST_TEXT = 90;
    private static final int LABEL = 11;

    /** The facts about an article that people are shown: their names here and in the table. */
    private enum Fact {
        AUTHOR("byline"),
        SOURCE("source"),
        SECTION("section"),
        PUBLISHED("publishedAt"),
        LANGUAGE("language"),
        KEYWORDS("keywords"),
        KEY("articleKey"),
        ID("articleId");

        private final String attribute;

        Fact(String attribute) {
            this.attribute = attribute;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        String of(Hit head) {
            return this == PUBLISHED
                    ? HitText.published(head)
                    : text(head.values().get(attribute));
        }
    }

    private ArticleSheet() {}

    /** All of it for machines. */
    static Map<String, Object> fields(StoredArticle article) {
        Map<String, Object> fields = new LinkedHashMap<>(article.head().values());
        fields.put("text", article.text());
        fields.put("entities", article.entities().stream().map(Hit::values).toList());
        fields.put("dates", article.dates().stream().map(Hit::values).toList());
        return fields;
    }

    static void print(StoredArticle article, Terminal terminal) {
        if (article.isRejected()) {
            printRejected(article.head(), terminal);
            return;
        }
        printText(article.text(), terminal);
        printFacts(article.head(), terminal);
        terminal.print("");
        entities(article).print(terminal);
        terminal.print("");
        dates(article).print(terminal);
    }

    private static void printRejected(Hit head, Terminal terminal) {
        terminal.print(head.articleKey() + " was rejected (" + head.text("rejection") + "):");
        terminal.print(head.text("message"));
    }

    /** The table's text begins with the headline; paragraphs are parted by an empty line. */
    private static void printText(String text, Terminal terminal) {
        int width = Math.min(terminal.columns(), WIDEST_TEXT);
        for (String paragraph : text.split("\n+")) {
            String plain = DisplayText.plain(paragraph);
            boolean rightToLeft = DisplayText.isRightToLeft(plain);
            for (String line : DisplayText.wrap(plain, width)) {
                String padding = rightToLeft ? " ".repeat(Math.max(0, width - DisplayText.width(line))) : "";
                terminal.print(padding + (terminal.screen() ? DisplayText.isolated(line) : line));
            }
            terminal.print("");
        }
    }

    private static void printFacts(Hit head, Terminal terminal) {
        for (Fact fact : Fact.values()) {
            String value = fact.of(head);
            if (value != null) {
                String plain = DisplayText.plain(value);
                terminal.print((fact.label() + " ".repeat(LABEL)).substring(0, LABEL)
                        + (terminal.screen() ? DisplayText.isolated(plain) : plain));
            }
        }
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(Object::toString).collect(Collectors.joining(" · "));
        }
        return value == null ? null : value.toString();
    }

    private static Table entities(StoredArticle article) {
        Table table = new Table()
                .column("type", 12)
                .column("name", 16)
                .numbers("times")
                .column("role", 8)
                .column("spelt", 8);
        article.entities().stream()
                .sorted(HitText.MOST_IMPORTANT_FIRST)
                .forEach(hit -> table.row(
                        hit.text("type"),
                        hit.text("canonical"),
                        hit.number("count"),
                        hit.text("role"),
                        text(hit.list("forms"))));
        return table;
    }

    private static Table dates(StoredArticle article) {
        Table table = new Table()
                .column("expression", 16)
                .column("type", 8)
                .column("value", 10)
                .column("from", 10)
                .column("to", 10);
        article.dates()
                .forEach(hit -> table.row(
                        hit.text("text"),
                        hit.text("type"),
                        hit.text("value"),
                        hit.text("earliest"),
                        hit.text("latest")));
        return table;
    }
}
