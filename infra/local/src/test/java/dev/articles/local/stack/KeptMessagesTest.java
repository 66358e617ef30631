package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.store.AwsClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** What was not finished when a stack with a data folder ended is finished by the next. */
class KeptMessagesTest {

    @TempDir
    Path folder;

    @Test
    void anUploadThatNobodyTookIsWorkedOffAfterTheNextStartAndNotAgain() throws Exception {
        try (LocalStack asleep = start(new TestTemplate()
                        .with("            BatchSize:", "            Enabled: false\n            BatchSize:"));
                S3Client s3 = AwsClients.s3()) {
            s3.putObject(
                    put -> put.bucket(asleep.name("IncomingBucket")).key("waiting.txt"),
                    RequestBody.fromString("what it says"));
            assertThat(asleep.unfinished()).isZero();
            assertThat(asleep.messages("ParseQueue")).isEqualTo(1);
        }
        try (LocalStack awake = start(new TestTemplate());
                DynamoDbClient dynamoDb = AwsClients.dynamoDb()) {
            assertThat(awake.awaitQuiet(Duration.ofSeconds(30))).isTrue();
            assertThat(succeeded(awake)).containsExactly(1L, 1L);
            assertThat(dynamoDb.getItem(get -> get.tableName(awake.name("ArticlesTable"))
                                    .key(Map.of(
                                            "articleId", AttributeValue.fromS("waiting.txt"),
                                            "item", AttributeValue.fromS("ARTICLE"))))
                            .item())
                    .containsEntry("text", AttributeValue.fromS("what it says"));
        }
        try (LocalStack again = start(new TestTemplate())) {
            assertThat(again.awaitQuiet(Duration.ofSeconds(30))).isTrue();
            assertThat(succeeded(again)).containsExactly(0L, 0L);
        }
    }

    private LocalStack start(TestTemplate template) throws IOException {
        return LocalStack.start(template.writeTo(folder), Options.inMemory().withDataFolder(folder.resolve("data")));
    }

    private static List<Long> succeeded(LocalStack stack) {
        return stack.deliveries().stream()
                .map(deliveries -> deliveries.succeeded())
                .toList();
    }
}
