package dev.articles.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
import dev.articles.events.SilentContext;
import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.Published;
import dev.articles.model.Upload;
import dev.articles.snapshot.OfflineAws;
import dev.articles.store.ArticleTable;
import dev.articles.store.Buckets;
import dev.articles.store.FakeDynamoDb;
import dev.articles.store.FakeS3;
import dev.articles.store.ParsedJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import software.amazon.awssdk.core.exception.SdkClientException;

class ExtractEntitiesHandlerTest {

    private static final String MESSAGE = "676d6215";
    private static final Upload UPLOAD = new Upload(
            "articles-incoming-123456789012",
            "خبر من عمّان.txt",
            null,
            "00672DE4B2A91C7F03",
            2643,
            Instant.parse("2024-11-08T10:15:30Z"));
    private static final ParsedArticle ARTICLE = new ParsedArticle(
            "بلينكن يصل إلى عمان",
            Published.parse("2024-11-08"),
            null,
            "بترا",
            null,
            List.of(),
            "ar",
            "UTF-8",
            "وصل وزير الخارجية الأميركي أنتوني بلينكن أمس إلى الأردن.",
            List.of(),
            List.of());

    private final FakeS3 s3 = new FakeS3();
    private final FakeDynamoDb dynamoDb = new FakeDynamoDb();
    private final ExtractEntitiesHandler handler =
            new ExtractEntitiesHandler(new Buckets(s3), new ArticleTable(dynamoDb, "articles"), new ArticleExtractor());

    @ParameterizedTest
    @Event(value = "sqs-extract.json", type = SQSEvent.class)
    void aParsedArticleBecomesRows(SQSEvent event) {
        keep(ParsedJson.write(new ParsedFile(UPLOAD, "ab12", "1", ARTICLE)));

        assertThat(failures(event)).isEmpty();
        assertThat(row("ARTICLE"))
                .containsEntry("articleId", UPLOAD.articleId())
                .containsEntry("title", "بلينكن يصل إلى عمان")
                .containsEntry("publishedMonth", "2024-11");
        assertThat(row("TEXT")).containsEntry("text", ARTICLE.title() + "\n\n" + ARTICLE.text());
        assertThat(row("ENTITY#PERSON#أنتوني بلينكن"))
                .containsEntry("count", 2L)
                .containsEntry("inHeadline", true);
        assertThat(row("ENTITY#LOCATION#الأردن")).containsEntry("publishedAt", "2024-11-08");
        assertThat(row("DATE#2024-11-07#62")).containsEntry("text", "أمس").containsEntry("mentionedMonth", "2024-11");
    }

    @ParameterizedTest
    @Event(value = "sqs-extract.json", type = SQSEvent.class)
    void whatIsNoParsedArticleComesBackAndEndsAmongTheDeadLetters(SQSEvent event) {
        keep("not json".getBytes(StandardCharsets.UTF_8));

        assertThat(failures(event)).singleElement().asString().startsWith(MESSAGE);
        assertThat(dynamoDb.items).isEmpty();
    }

    @ParameterizedTest
    @Event(value = "sqs-extract.json", type = SQSEvent.class)
    void whatMaySucceedLaterComesBack(SQSEvent event) {
        keep(ParsedJson.write(new ParsedFile(UPLOAD, "ab12", "1", ARTICLE)));
        dynamoDb.trouble = SdkClientException.create("throttled");

        assertThat(failures(event)).singleElement().asString().startsWith(MESSAGE);
    }

    @Test
    void theRehearsalIsTheWholeWorkOnNothing() {
        OfflineAws aws = ExtractEntitiesHandler.stage();

        assertThat(handler.rehearse(aws).getBatchItemFailures()).isEmpty();
        assertThat(aws.requests())
                .extracting(request -> request.substring(0, 4))
                .containsExactly("GET ", "POST", "GET ", "POST");
        assertThat(s3.requests).isEmpty();
        assertThat(dynamoDb.requests).isZero();
    }

    private void keep(byte[] parsed) {
        String key = new ParsedFile(UPLOAD, "ab12", "1", ARTICLE).key();
        s3.objects.put("articles-parsed-123456789012/" + key, parsed);
    }

    private List<String> failures(SQSEvent event) {
        return handler.handleRequest(event, new SilentContext()).getBatchItemFailures().stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private Map<String, Object> row(String item) {
        return dynamoDb.items.stream()
                .filter(row -> row.get("item").equals(item))
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + item + " among " + dynamoDb.items));
    }
}
