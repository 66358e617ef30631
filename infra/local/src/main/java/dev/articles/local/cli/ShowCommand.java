package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Terminal;
import dev.articles.model.ArticleId;
import dev.articles.store.StoredArticle;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all that the table knows of one article. */
@Command(
        name = "show",
        description = "Shows one article, whole: what it is, its text, whom it names, which days it speaks of.")
final class ShowCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    @Parameters(paramLabel = "ID|KEY", description = "The article's id, or the key of its file in the incoming bucket.")
    private String article;

    @Option(names = "--json", description = "Prints it as one JSON object.")
    private boolean json;

    @Mixin
    private Where where = new Where();

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return AwsFailures.told(where, this::show);
    }

    private int show() {
        try (Backend backend = Backend.of(where)) {
            StoredArticle found = find(backend)
                    .orElseThrow(() -> new Failure("the table has no article " + article
                            + "; 'articles query' lists the keys of those it has"));
            if (json) {
                terminal.print(Json.line(ArticleSheet.fields(found)));
            } else {
                ArticleSheet.print(found, terminal);
            }
            return Articles.DONE;
        }
    }

    private Optional<StoredArticle> find(Backend backend) {
        if (ID.matcher(article).matches()) {
            Optional<StoredArticle> byId = backend.queries().article(article);
            if (byId.isPresent()) {
                return byId;
            }
        }
        return backend.queries().article(ArticleId.of(backend.bucket(), article));
    }

    private static final class Where extends TableOptions {

        @Option(
                names = "--bucket",
                paramLabel = "NAME",
                description = "The incoming bucket of a pipeline in AWS, needed with --table to show a KEY.")
        private String bucket;

        @Override
        String bucket() {
            return bucket;
        }
    }
}
