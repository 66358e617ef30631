package dev.articles.local.cli;

import dev.articles.extract.entities.KnownEntities;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.model.EntityType;
import dev.articles.store.ArticleQueries;
import dev.articles.store.Hit;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds articles in the table, by one of its indexes. */
@Command(
        name = "query",
        customSynopsis =
                "articles query (--entity NAME | --mentions DATE | --published DATE | --source NAME | --rejected) [OPTION...]",
        description = {
            "Finds articles by whom or what they name, which days they speak of, when or by whom they were published.",
            "A date is 2024, 2024-11, 2024-11-08, or two of these as 2024-11-01/2024-11-30."
        })
final class QueryCommand implements Callable<Integer> {

    private static final int ROWS = 100;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Articles that name it, in any spelling or language.")
    private String entity;

    @Option(names = "--type", paramLabel = "TYPE", description = "With --entity: ${COMPLETION-CANDIDATES}.")
    private EntityType type;

    @Option(
            names = "--mentions",
            paramLabel = "DATE[/DATE]",
            converter = DayRange.Converter.class,
            description = "Articles that speak of these days.")
    private DayRange mentions;

    @Option(
            names = "--published",
            paramLabel = "DATE[/DATE]",
            converter = DayRange.Converter.class,
            description = "Articles of these days; narrows --entity and --source.")
    private DayRange published;

    @Option(names = "--source", paramLabel = "NAME", description = "Articles of this publisher.")
    private String source;

    @Option(names = "--rejected", description = "Files that are no articles, and why.")
    private boolean rejected;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most lines to print: " + ROWS + " in a table, else all.")
    private Integer limit;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private TableOptions where = new TableOptions();

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        return AwsFailures.told(where, this::answer);
    }

    private int answer() {
        try (Backend backend = Backend.of(where)) {
            if (output.forPeople()) {
                listing().print(ask(backend.queries()), limit == null ? ROWS : limit, terminal);
            } else {
                listing().print(ask(backend.queries()).limit(limit == null ? Long.MAX_VALUE : limit), output, terminal);
            }
        }
        return Articles.DONE;
    }

    private Stream<Hit> ask(ArticleQueries queries) {
        if (entity != null) {
            return queries.mentioning(KnownEntities.load().keysOf(entity), type)
                    .filter(hit -> published == null || published.holds(hit.publishedAt()));
        }
        if (source != null) {
            return published == null ? queries.from(source) : queries.from(source, published.first(), published.last());
        }
        if (mentions != null) {
            return queries.mentioningDays(mentions.first(), mentions.last());
        }
        return rejected ? queries.rejected() : queries.published(published.first(), published.last());
    }

    private Listing listing() {
        if (entity != null) {
            return Listing.OF_ENTITY;
        }
        if (mentions != null) {
            return Listing.OF_MENTIONED_DAYS;
        }
        return rejected ? Listing.OF_REJECTED : Listing.OF_ARTICLES;
    }

    private void refuseWhatDoesNotGoTogether() {
        long questions = Stream.of(entity != null, mentions != null, source != null, rejected)
                .filter(asked -> asked)
                .count();
        boolean narrows = published != null && (mentions != null || rejected);
        if (questions == 0 && published == null) {
            throw wrong("Say what to look for: --entity, --mentions, --published, --source or --rejected");
        }
        if (questions > 1 || narrows) {
            throw wrong("Only --entity and --source can be narrowed, by --published; ask one question at a time");
        }
        if (type != null && entity == null) {
            throw wrong("--type narrows --entity, which is missing");
        }
        if (limit != null && limit < 1) {
            throw wrong("--limit must be at least 1");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
