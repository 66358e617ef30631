package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.local.stack.PipelineContract.Environment;
import dev.articles.model.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Somebody who drops files into an environment's bucket and reads its table. */
final class PipelineUser {

    private static final Path SAMPLES = Path.of("..", "..", "events", "articles");

    /** What tells one delivery of a file from another, and one stack from another. */
    private static final Set<String> OF_THE_DELIVERY = Set.of(
            "articleId",
            "bucket",
            "versionId",
            "sequencer",
            "revision",
            "parsedKey",
            "uploadedAt",
            "rejectedAt",
            "expiresAt");

    private final Environment environment;

    PipelineUser(Environment environment) {
        this.environment = environment;
    }

    void drop(String key, byte[] content) {
        environment
                .clients()
                .s3()
                .putObject(
                        put -> put.bucket(environment.name("IncomingBucket")).key(key), RequestBody.fromBytes(content));
    }

    /** The row ARTICLE of a file, once it is there and all work is done. */
    Map<String, AttributeValue> awaitHead(String key) throws InterruptedException {
        await(() -> rows(key).containsKey("ARTICLE"));
        awaitQuiet();
        return rows(key).get("ARTICLE");
    }

    void awaitQuiet() throws InterruptedException {
        await(() -> environment.messages("ParseQueue") == 0 && environment.messages("ExtractQueue") <= 1);
        await(() -> environment.messages("ParseQueue") == 0 && environment.messages("ExtractQueue") == 0);
    }

    void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + environment.patience().toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come about in time").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    /** The rows of a file's article, by sort key. */
    Map<String, Map<String, AttributeValue>> rows(String key) {
        String id = ArticleId.of(environment.name("IncomingBucket"), key);
        Map<String, Map<String, AttributeValue>> rows = new TreeMap<>();
        environment
                .clients()
                .dynamoDb()
                .queryPaginator(query -> query.tableName(environment.name("ArticlesTable"))
                        .keyConditionExpression("articleId = :id")
                        .consistentRead(true)
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items()
                .forEach(item -> rows.put(item.get("item").s(), item));
        return rows;
    }

    /** Drops the sample articles and reads what became of them: all that does not depend on when and where. */
    Map<String, Map<String, Map<String, AttributeValue>>> rowsOfSamples() throws IOException, InterruptedException {
        Map<String, Map<String, Map<String, AttributeValue>>> rows = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            files = samples.sorted().toList();
        }
        for (Path file : files) {
            drop(file.getFileName().toString(), Files.readAllBytes(file));
        }
        for (Path file : files) {
            String key = file.getFileName().toString();
            awaitHead(key);
            rows.put(key, rows(key));
        }
        rows.values().forEach(article -> article.replaceAll((item, row) -> lasting(row)));
        return rows;
    }

    private static Map<String, AttributeValue> lasting(Map<String, AttributeValue> row) {
        Map<String, AttributeValue> lasting = new HashMap<>(row);
        lasting.keySet().removeAll(OF_THE_DELIVERY);
        return lasting;
    }
}
