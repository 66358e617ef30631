package dev.articles.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
import dev.articles.events.SilentContext;
import dev.articles.model.Limits;
import dev.articles.model.ParsedFile;
import dev.articles.snapshot.OfflineAws;
import dev.articles.store.ArticleTable;
import dev.articles.store.Buckets;
import dev.articles.store.FakeDynamoDb;
import dev.articles.store.FakeS3;
import dev.articles.store.ParsedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import software.amazon.awssdk.core.exception.SdkClientException;

class ParseArticleHandlerTest {

    private static final Path ARTICLES = Path.of("..", "..", "events", "articles");
    private static final String INCOMING = "articles-incoming-123456789012/";
    private static final String PARSED = "articles-parsed-123456789012/";

    private final FakeS3 s3 = new FakeS3();
    private final FakeDynamoDb dynamoDb = new FakeDynamoDb();
    private final ParseArticleHandler handler = new ParseArticleHandler(
            new Buckets(s3),
            "articles-parsed-123456789012",
            new ArticleTable(dynamoDb, "articles"),
            new ArticleParser());

    @ParameterizedTest
    @Event(value = "sqs-parse.json", type = SQSEvent.class)
    void anUploadBecomesOneParsedArticle(SQSEvent event) throws IOException {
        drop("خبر من عمّان.txt", "خبر من عمّان.txt");

        assertThat(failures(event)).isEmpty();
        assertThat(parsed()).singleElement().satisfies(file -> {
            assertThat(file.upload().key()).isEqualTo("خبر من عمّان.txt");
            assertThat(file.article().language()).isEqualTo("ar");
        });
        assertThat(dynamoDb.items).isEmpty();
    }

    @ParameterizedTest
    @Event(value = "sqs-batch.json", type = SQSEvent.class)
    void everyRecordOfEveryMessageIsParsed(SQSEvent event) throws IOException {
        drop("2024/11/lebanon-tripoli-harbour.txt", "lebanon-tripoli-harbour.txt");
        drop("2025/02/english-harbour-ferry.html", "english-harbour-ferry.html");
        drop("أخبار 100% + صور 📰.txt", "syria-bridge.html");

        assertThat(failures(event)).isEmpty();
        assertThat(parsed())
                .extracting(file -> file.upload().key())
                .containsExactlyInAnyOrder(
                        "2024/11/lebanon-tripoli-harbour.txt",
                        "2025/02/english-harbour-ferry.html",
                        "أخبار 100% + صور 📰.txt");
    }

    @ParameterizedTest
    @Event(value = "sqs-duplicate.json", type = SQSEvent.class)
    void theSameUploadTwiceIsOneParsedArticle(SQSEvent event) throws IOException {
        drop("saudi-desalination.txt", "saudi-desalination.txt");

        assertThat(event.getRecords()).hasSize(2);
        assertThat(failures(event)).isEmpty();
        assertThat(parsed()).hasSize(1);
    }

    @ParameterizedTest
    @Event(value = "sqs-test-event.json", type = SQSEvent.class)
    void theTestEventOfANewNotificationIsDoneWith(SQSEvent event) {
        assertThat(failures(event)).isEmpty();
        assertThat(s3.objects).isEmpty();
    }

    @ParameterizedTest
    @Event(value = "sqs-parse.json", type = SQSEvent.class)
    void aFileThatIsNoArticleBecomesARowThatSaysWhy(SQSEvent event) {
        s3.objects.put(INCOMING + "خبر من عمّان.txt", new byte[0]);

        assertThat(failures(event)).isEmpty();
        assertThat(dynamoDb.items)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("status", "REJECTED")
                        .containsEntry("rejection", "EMPTY")
                        .containsEntry("articleKey", "خبر من عمّان.txt")
                        .containsEntry("message", "There is nothing in the file."));
    }

    @ParameterizedTest
    @Event(value = "sqs-parse.json", type = SQSEvent.class)
    void aFileThatIsTooLargeIsNotEvenRead(SQSEvent event) {
        s3.objects.put(INCOMING + "خبر من عمّان.txt", new byte[0]);
        s3.claimedLength = Limits.UPLOAD_BYTES + 1L;

        assertThat(failures(event)).isEmpty();
        assertThat(dynamoDb.items)
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("rejection", "TOO_LARGE"));
    }

    @ParameterizedTest
    @Event(value = "sqs-parse.json", type = SQSEvent.class)
    void aFileThatIsGoneIsDoneWith(SQSEvent event) {
        assertThat(failures(event)).isEmpty();
        assertThat(dynamoDb.items).isEmpty();
    }

    @ParameterizedTest
    @Event(value = "sqs-parse.json", type = SQSEvent.class)
    void whatMaySucceedLaterComesBack(SQSEvent event) {
        s3.objects.put(INCOMING + "خبر من عمّان.txt", new byte[0]);
        dynamoDb.trouble = SdkClientException.create("throttled");

        assertThat(failures(event)).containsExactly("a8c38885-9339-4f35-ab06-6a5e5f38397e");
    }

    @Test
    void theRehearsalIsTheWholeWorkOnNothing() {
        OfflineAws aws = ParseArticleHandler.stage();

        assertThat(handler.rehearse(aws).getBatchItemFailures()).isEmpty();
        assertThat(aws.requests())
                .extracting(request -> request.substring(0, 4))
                .containsExactly("GET ", "PUT ", "GET ", "PUT ");
        assertThat(s3.requests).isEmpty();
        assertThat(dynamoDb.requests).isZero();
    }

    private void drop(String key, String sample) throws IOException {
        s3.objects.put(INCOMING + key, Files.readAllBytes(ARTICLES.resolve(sample)));
    }

    private List<String> failures(SQSEvent event) {
        return handler.handleRequest(event, new SilentContext()).getBatchItemFailures().stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private List<ParsedFile> parsed() {
        return s3.objects.entrySet().stream()
                .filter(object -> object.getKey().startsWith(PARSED))
                .map(object -> ParsedJson.read(object.getValue()))
                .toList();
    }
}
