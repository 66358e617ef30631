package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Table;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.store.Hit;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How the answers to one kind of question are listed: which columns people see, and which fields machines get. */
enum Listing {
    OF_ENTITY(
            Fields.OF_ENTITY,
            () -> new Table()
                    .column("published", 10)
                    .column("headline", 16)
                    .column("source", 6)
                    .column("name", 8)
                    .numbers("times")
                    .keys("key", 16),
            (table, hit) -> table.row(
                    HitText.day(hit),
                    hit.text("title"),
                    hit.text("source"),
                    hit.text("canonical"),
                    hit.number("count"),
                    hit.articleKey())),
    OF_MENTIONED_DAYS(
            Fields.OF_MENTIONED_DATE,
            () -> new Table()
                    .column("mentioned", 10)
                    .column("as", 8)
                    .column("published", 10)
                    .column("headline", 16)
                    .keys("key", 16),
            (table, hit) -> table.row(
                    hit.text("value"), hit.text("text"), HitText.day(hit), hit.text("title"), hit.articleKey())),
    OF_ARTICLES(
            Fields.OF_ARTICLE,
            () -> new Table()
                    .column("published", 10)
                    .column("headline", 16)
                    .column("source", 6)
                    .column("lang", 4)
                    .numbers("names")
                    .numbers("dates")
                    .keys("key", 16),
            (table, hit) -> table.row(
                    HitText.day(hit),
                    hit.text("title"),
                    hit.text("source"),
                    hit.text("language"),
                    hit.number("entityCount"),
                    hit.number("dateCount"),
                    hit.articleKey())),
    OF_REJECTED(Fields.OF_REJECTED, () -> new Table().column("reason", 11).keys("key", 30), (table, hit) -> {
        table.row(hit.text("rejection"), hit.articleKey());
        table.paragraph(1, hit.text("message"));
    });

    private final Fields fields;
    private final Supplier<Table> columns;
    private final BiConsumer<Table, Hit> row;

    Listing(Fields fields, Supplier<Table> columns, BiConsumer<Table, Hit> row) {
        this.fields = fields;
        this.columns = columns;
        this.row = row;
    }

    /** Prints a table of at most that many hits, and on the side, whether there are more. */
    void print(Stream<Hit> hits, int rows, Terminal terminal) {
        Table table = columns.get();
        Iterator<Hit> iterator = hits.iterator();
        int count = 0;
        for (; count < rows && iterator.hasNext(); count++) {
            row.accept(table, iterator.next());
        }
        if (count == 0) {
            terminal.say("nothing found");
            return;
        }
        table.print(terminal);
        if (iterator.hasNext()) {
            terminal.say("... and more; --limit " + 2 * rows + " shows twice as many");
        }
    }

    void print(Stream<Hit> hits, OutputOptions output, Terminal terminal) {
        fields.print(hits, output, terminal);
    }
}
