package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.store.AwsClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

class LocalStackTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static LocalStack stack;
    private static S3Client s3;
    private static DynamoDbClient dynamoDb;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        stack = LocalStack.start(new TestTemplate().writeTo(folder), Options.inMemory());
        s3 = AwsClients.s3();
        dynamoDb = AwsClients.dynamoDb();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void namesAreThoseOfTheTemplate() {
        assertThat(stack.name("IncomingBucket")).isEqualTo("articles-incoming-000000000000");
        assertThat(stack.name("ArticlesTable")).isEqualTo("articles-ArticlesTable");
        assertThat(stack.outputs())
                .containsEntry("ArticlesTableName", "articles-ArticlesTable")
                .containsEntry("ParseQueueUrl", stack.sqsEndpoint() + "/000000000000/articles-ParseQueue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain.txt", "red flower+50%.txt", "2024/11/خبر من عمّان.txt", "emoji 📰.html", "a%2Fb=c&d.txt"})
    void anUploadBecomesRowsWhateverItsKey(String key) throws Exception {
        put(key, "what it says");

        assertThat(stack.awaitQuiet(LONG)).isTrue();
        assertThat(row(key)).containsEntry("text", AttributeValue.fromS("what it says"));
    }

    @Test
    void anUploadInPartsBecomesOneRow() throws Exception {
        String bucket = stack.name("IncomingBucket");
        String upload = s3.createMultipartUpload(create -> create.bucket(bucket).key("parts.txt"))
                .uploadId();
        byte[] first = "a".repeat(5 << 20).getBytes(StandardCharsets.UTF_8);
        CompletedPart one = part(bucket, upload, 1, first);
        CompletedPart two = part(bucket, upload, 2, "b".getBytes(StandardCharsets.UTF_8));
        long before = succeeded("ParseArticle");
        s3.completeMultipartUpload(complete -> complete.bucket(bucket)
                .key("parts.txt")
                .uploadId(upload)
                .multipartUpload(parts -> parts.parts(one, two)));

        // The item is too large for the table; that the parser got the whole file once is enough.
        awaitSucceeded("ParseArticle", before + 1);
        assertThat(s3.headObject(head -> head.bucket(stack.name("ParsedBucket")).key("parts.txt"))
                        .contentLength())
                .isEqualTo(first.length + 1);
        s3.putObject(put -> put.bucket(stack.name("ParsedBucket")).key("parts.txt"), RequestBody.fromString("small"));
    }

    @Test
    void aCopyIsAnUpload() throws Exception {
        put("original.txt", "copied text");
        String bucket = stack.name("IncomingBucket");
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey("original.txt")
                .destinationBucket(bucket)
                .destinationKey("copy.txt"));

        assertThat(stack.awaitQuiet(LONG)).isTrue();
        assertThat(row("copy.txt")).containsEntry("text", AttributeValue.fromS("copied text"));
    }

    @Test
    void aLaterUploadHasALaterSequencer() throws Exception {
        put("twice.txt", "one");
        assertThat(stack.awaitQuiet(LONG)).isTrue();
        String first = row("twice.txt").get("sequencer").s();
        put("twice.txt", "two");
        assertThat(stack.awaitQuiet(LONG)).isTrue();

        assertThat(row("twice.txt").get("text").s()).isEqualTo("two");
        assertThat(row("twice.txt").get("sequencer").s()).isGreaterThan(first);
    }

    @Test
    void whatFailsFiveTimesIsADeadLetterAndTheRestGoesOn() throws Exception {
        long dead = stack.deadLetters();
        put("poison.txt", "poison");
        put("beside-poison.txt", "fine");

        assertThat(stack.awaitQuiet(LONG)).isTrue();
        assertThat(stack.deadLetters()).isEqualTo(dead + 1);
        assertThat(row("beside-poison.txt")).isNotEmpty();
        assertThat(row("poison.txt")).isEmpty();
    }

    private static CompletedPart part(String bucket, String upload, int number, byte[] content) {
        String tag = s3.uploadPart(
                        part -> part.bucket(bucket)
                                .key("parts.txt")
                                .uploadId(upload)
                                .partNumber(number),
                        RequestBody.fromBytes(content))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private static void put(String key, String text) {
        s3.putObject(put -> put.bucket(stack.name("IncomingBucket")).key(key), RequestBody.fromString(text));
    }

    private static Map<String, AttributeValue> row(String key) {
        return dynamoDb.getItem(get -> get.tableName(stack.name("ArticlesTable"))
                        .key(Map.of("articleId", AttributeValue.fromS(key), "item", AttributeValue.fromS("ARTICLE"))))
                .item();
    }

    private static long succeeded(String function) {
        return stack.deliveries().stream()
                .filter(deliveries -> deliveries.function().equals(function))
                .findFirst()
                .orElseThrow()
                .succeeded();
    }

    private static void awaitSucceeded(String function, long count) throws InterruptedException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (succeeded(function) < count && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(succeeded(function)).isGreaterThanOrEqualTo(count);
    }
}
