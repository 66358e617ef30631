package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ArticleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** What the pipeline does, wherever it runs. A class for each environment says where. */
abstract class PipelineContract {

    private static final Path ARTICLE = Path.of("..", "..", "events", "articles", "lebanon-tripoli-harbour.txt");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** An environment in which the template's stack runs. */
    interface Environment extends AutoCloseable {

        S3Client s3();

        DynamoDbClient dynamoDb();

        /** The physical name of a resource. */
        String name(String id);

        /** Messages in a queue, whatever their state. */
        long messages(String queueId);

        @Override
        void close();
    }

    abstract Environment environment();

    @Test
    void anArticleBecomesRows() throws Exception {
        String key = UUID.randomUUID() + "/ميناء طرابلس + 1.txt";
        put(key, Files.readAllBytes(ARTICLE));

        Map<String, AttributeValue> head = awaitHead(key);

        assertThat(head.get("status").s()).isEqualTo("EXTRACTED");
        assertThat(head.get("title").s()).isNotBlank();
        assertThat(items(key)).anyMatch(item -> item.get("item").s().startsWith("ENTITY#"));
    }

    @Test
    void theSameFileTwiceIsTheSameArticle() throws Exception {
        String key = UUID.randomUUID() + ".txt";
        put(key, Files.readAllBytes(ARTICLE));
        awaitHead(key);
        Map<String, Map<String, AttributeValue>> once = bySortKey(items(key));
        put(key, Files.readAllBytes(ARTICLE));
        awaitQuiet();

        assertThat(bySortKey(items(key)).keySet()).isEqualTo(once.keySet());
    }

    @Test
    void whatIsNoArticleIsARowThatSaysWhy() throws Exception {
        String key = UUID.randomUUID() + ".txt";
        put(key, new byte[0]);

        Map<String, AttributeValue> head = awaitHead(key);

        assertThat(head.get("status").s()).isEqualTo("REJECTED");
        assertThat(head.get("message").s()).isNotBlank();
    }

    @Test
    void whatNobodyUnderstandsIsADeadLetterAndHoldsNothingUp() throws Exception {
        long dead = environment().messages("ExtractDeadLetters");
        environment()
                .s3()
                .putObject(
                        put -> put.bucket(environment().name("ParsedBucket")).key(UUID.randomUUID() + ".json"),
                        RequestBody.fromString("this is no parsed article"));
        String key = UUID.randomUUID() + ".txt";
        put(key, Files.readAllBytes(ARTICLE));

        assertThat(awaitHead(key).get("status").s()).isEqualTo("EXTRACTED");
        await(() -> environment().messages("ExtractDeadLetters") == dead + 1);
    }

    private void put(String key, byte[] content) {
        environment()
                .s3()
                .putObject(
                        put -> put.bucket(environment().name("IncomingBucket")).key(key),
                        RequestBody.fromBytes(content));
    }

    private Map<String, AttributeValue> awaitHead(String key) throws InterruptedException {
        await(() -> head(key) != null);
        awaitQuiet();
        return head(key);
    }

    private void awaitQuiet() throws InterruptedException {
        await(() -> environment().messages("ParseQueue") == 0 && environment().messages("ExtractQueue") <= 1);
        await(() -> environment().messages("ParseQueue") == 0 && environment().messages("ExtractQueue") == 0);
    }

    private Map<String, AttributeValue> head(String key) {
        return bySortKey(items(key)).get("ARTICLE");
    }

    private List<Map<String, AttributeValue>> items(String key) {
        String id = ArticleId.of(environment().name("IncomingBucket"), key);
        return environment()
                .dynamoDb()
                .query(query -> query.tableName(environment().name("ArticlesTable"))
                        .keyConditionExpression("articleId = :id")
                        .consistentRead(true)
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items();
    }

    private static Map<String, Map<String, AttributeValue>> bySortKey(List<Map<String, AttributeValue>> items) {
        Map<String, Map<String, AttributeValue>> map = new HashMap<>();
        items.forEach(item -> map.put(item.get("item").s(), item));
        return map;
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come about in time").isLessThan(deadline);
            Thread.sleep(100);
        }
    }
}
