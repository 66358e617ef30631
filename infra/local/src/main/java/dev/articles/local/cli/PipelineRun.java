package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.lambda.Deliveries;
import dev.articles.model.ArticleId;
import dev.articles.store.ArticleQueries;
import dev.articles.store.AwsClients;
import dev.articles.store.StoredArticle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Files through a local stack: dropped, waited for, and read back from the table. */
final class PipelineRun {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** What became of a file; the article is empty if no function could finish it. */
    record Result(Path file, String key, Optional<StoredArticle> article) {}

    private final LocalStack stack;
    private final Terminal terminal;
    private final Progress progress;

    PipelineRun(LocalStack stack, Terminal terminal, Progress progress) {
        this.stack = stack;
        this.terminal = terminal;
        this.progress = progress;
    }

    /** Sends files through the stack, in the order given. Those that cannot be read are complained of and missing. */
    List<Result> of(Map<Path, String> files) {
        String bucket = stack.name(Stacks.INCOMING_BUCKET);
        try (S3Client s3 = AwsClients.s3();
                DynamoDbClient dynamoDb = AwsClients.dynamoDb()) {
            Map<Path, String> dropped = new Upload(s3, bucket, "", terminal, progress).all(files);
            await(dropped.size());
            ArticleQueries queries = new ArticleQueries(dynamoDb, stack.name(Stacks.TABLE));
            List<Result> results = new ArrayList<>();
            dropped.forEach(
                    (file, key) -> results.add(new Result(file, key, queries.article(ArticleId.of(bucket, key)))));
            return results;
        }
    }

    private void await(int files) {
        try {
            do {
                progress.show("files dropped: " + files + "; done so far: " + done());
            } while (!stack.awaitQuiet(BETWEEN_LOOKS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private String done() {
        return stack.deliveries().stream()
                .map(function -> function.function() + " " + function.succeeded() + tried(function))
                .collect(Collectors.joining(", "));
    }

    private static String tried(Deliveries function) {
        return function.failed() == 0 ? "" : " (" + function.failed() + " failed, tried again)";
    }
}
