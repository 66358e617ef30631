package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Table;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.store.Hit;
import dev.articles.store.StoredArticle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came out of a run: the articles, then the files that were rejected and why, then those that no function finished. */
final class RunReport {

    /** From here on, headlines have room beside the rest; below, they get a line of their own. */
    private static final int WIDE = 110;

    private static final int MOST_NAMES = 12;
    private static final int MOST_DAYS = 8;
    private static final String BETWEEN = " · ";

    private final List<PipelineRun.Result> results;
    private final FunctionLog log;

    RunReport(List<PipelineRun.Result> results, FunctionLog log) {
        this.results = results;
        this.log = log;
    }

    boolean isComplete(int files) {
        return results.size() == files && articles().count() == files;
    }

    /** How many there are of each kind. */
    String summary() {
        long articles = articles().count();
        long rejected = rejected().count();
        long failed = failed().count();
        return articles
                + (articles == 1 ? " article" : " articles")
                + (rejected == 0 ? "" : ", " + rejected + " rejected")
                + (failed == 0 ? "" : ", " + failed + " failed");
    }

    void print(OutputOptions output, Terminal terminal) {
        if (output.forPeople()) {
            printForPeople(terminal);
        } else {
            printForMachines(output, terminal);
        }
        failed().forEach(result -> terminal.complain(result.file() + ": the functions failed, five times over: "
                + log.lastWordsOn(result.key()).orElse("they do not say why")));
    }

    private void printForPeople(Terminal terminal) {
        if (articles().findAny().isPresent()) {
            boolean wide = terminal.columns() >= WIDE;
            Table table = columns(wide);
            articles().forEach(article -> addTo(table, article, wide));
            table.print(terminal);
        }
        if (rejected().findAny().isPresent()) {
            terminal.print("");
            Listing.OF_REJECTED.print(rejected().map(StoredArticle::head), Integer.MAX_VALUE, terminal);
        }
    }

    private static Table columns(boolean wide) {
        Table table = new Table().column("file", 16);
        if (wide) {
            table.column("headline", 30);
        }
        return table.column("published", 10)
                .column("source", 8)
                .column("lang", 4)
                .numbers("names")
                .numbers("dates");
    }

    private static void addTo(Table table, StoredArticle article, boolean wide) {
        Hit head = article.head();
        Stream<Object> first =
                wide ? Stream.of(head.articleKey(), orEmpty(head.text("title"))) : Stream.of(head.articleKey());
        Stream<Object> others = Stream.of(
                HitText.day(head),
                orEmpty(head.text("source")),
                orEmpty(head.text("language")),
                head.number("entityCount"),
                head.number("dateCount"));
        table.row(Stream.concat(first, others).toArray());
        if (!wide) {
            table.note(0, orEmpty(head.text("title")));
        }
        table.note(wide ? 1 : 0, names(article));
        table.note(wide ? 1 : 0, days(article));
    }

    private static String names(StoredArticle article) {
        return article.entities().stream()
                .sorted(HitText.MOST_IMPORTANT_FIRST)
                .limit(MOST_NAMES)
                .map(entity -> entity.text("canonical"))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String days(StoredArticle article) {
        return article.dates().stream()
                .filter(date -> date.text("earliest") != null)
                .map(HitText::time)
                .distinct()
                .limit(MOST_DAYS)
                .collect(Collectors.joining(BETWEEN));
    }

    private void printForMachines(OutputOptions output, Terminal terminal) {
        Fields.OF_RUN.print(results.stream().map(RunReport::line), output, terminal);
    }

    /** The article's head, or for a file that no function finished, what is known of it. */
    private static Hit line(PipelineRun.Result result) {
        return result.article()
                .map(StoredArticle::head)
                .orElseGet(() -> new Hit(Map.of("articleKey", result.key(), "status", "FAILED")));
    }

    private Stream<StoredArticle> articles() {
        return results.stream().flatMap(result -> result.article().stream()).filter(article -> !article.isRejected());
    }

    private Stream<StoredArticle> rejected() {
        return results.stream().flatMap(result -> result.article().stream()).filter(StoredArticle::isRejected);
    }

    private Stream<PipelineRun.Result> failed() {
        return results.stream().filter(result -> result.article().isEmpty());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
