package dev.articles.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the pipeline does, wherever it runs. A class for each environment says where. */
abstract class PipelineContract {

    private static final Path ARTICLE = Path.of("..", "..", "events", "articles", "lebanon-tripoli-harbour.txt");

    /** An environment in which the template's stack runs. */
    interface Environment extends AutoCloseable {

        Clients clients();

        /** The physical name of a bucket or table. */
        String name(String id);

        /** Messages in a queue, whatever their state. */
        long messages(String queueId);

        /** How long anything may take, retries and the first start of a function included. */
        Duration patience();

        @Override
        void close();
    }

    abstract Environment environment();

    @Test
    void anArticleBecomesRows() throws Exception {
        PipelineUser user = user();
        String key = UUID.randomUUID() + "/ميناء طرابلس + 1.txt";
        user.drop(key, Files.readAllBytes(ARTICLE));

        Map<String, AttributeValue> head = user.awaitHead(key);

        assertThat(head.get("status").s()).isEqualTo("EXTRACTED");
        assertThat(head.get("title").s()).isNotBlank();
        assertThat(user.rows(key).keySet()).anyMatch(item -> item.startsWith("ENTITY#"));
    }

    @Test
    void theSameFileTwiceIsTheSameArticle() throws Exception {
        PipelineUser user = user();
        String key = UUID.randomUUID() + ".txt";
        user.drop(key, Files.readAllBytes(ARTICLE));
        user.awaitHead(key);
        Map<String, Map<String, AttributeValue>> once = user.rows(key);
        user.drop(key, Files.readAllBytes(ARTICLE));
        user.awaitQuiet();

        assertThat(user.rows(key).keySet()).isEqualTo(once.keySet());
    }

    @Test
    void whatIsNoArticleIsARowThatSaysWhy() throws Exception {
        PipelineUser user = user();
        String key = UUID.randomUUID() + ".txt";
        user.drop(key, new byte[0]);

        Map<String, AttributeValue> head = user.awaitHead(key);

        assertThat(head.get("status").s()).isEqualTo("REJECTED");
        assertThat(head.get("message").s()).isNotBlank();
    }

    @Test
    void whatNobodyUnderstandsIsADeadLetterAndHoldsNothingUp() throws Exception {
        PipelineUser user = user();
        long dead = environment().messages("ExtractDeadLetters");
        environment()
                .clients()
                .s3()
                .putObject(
                        put -> put.bucket(environment().name("ParsedBucket")).key(UUID.randomUUID() + ".json"),
                        RequestBody.fromString("this is no parsed article"));
        String key = UUID.randomUUID() + ".txt";
        user.drop(key, Files.readAllBytes(ARTICLE));

        assertThat(user.awaitHead(key).get("status").s()).isEqualTo("EXTRACTED");
        user.await(() -> environment().messages("ExtractDeadLetters") == dead + 1);
    }

    private PipelineUser user() {
        return new PipelineUser(environment());
    }
}
