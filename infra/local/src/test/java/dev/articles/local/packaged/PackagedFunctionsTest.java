package dev.articles.local.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.articles.model.ArticleId;
import dev.articles.store.AwsClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The packages as Lambda runs them: unpacked, in a JVM of their own, through Lambda's runtime client, with the handler
 * and the environment that the template gives them. What a package lacks shows here.
 */
class PackagedFunctionsTest {

    private static final Path ARTICLE = Path.of("..", "..", "events", "articles", "lebanon-tripoli-harbour.txt");
    private static final String ALL_WELL = "{\"batchItemFailures\":[]}";

    @TempDir
    static Path folder;

    private static QuietStack stack;
    private static S3Client s3;
    private static DynamoDbClient dynamoDb;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Package.areBuilt(), "the packages are not built: mvn verify builds and tests them");
        stack = QuietStack.start(folder);
        s3 = AwsClients.s3();
        dynamoDb = AwsClients.dynamoDb();
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void aFileGoesThroughBothPackages() throws Exception {
        String key = "نشرة + 1/harbour.txt";
        stack.put("IncomingBucket", key, Files.readAllBytes(ARTICLE));

        try (FunctionProcess parse =
                stack.launch(Package.PARSE, "ParseArticle", folder).start()) {
            assertThat(parse.invoke(stack.event("ParseQueue")).body()).isEqualTo(ALL_WELL);
        }
        try (FunctionProcess extract =
                stack.launch(Package.EXTRACT, "ExtractEntities", folder).start()) {
            assertThat(extract.invoke(stack.event("ExtractQueue")).body()).isEqualTo(ALL_WELL);
            assertThat(extract.log()).doesNotContain("SLF4J");
        }

        assertThat(items(key))
                .hasSizeGreaterThan(3)
                .extracting(item -> item.get("item").s())
                .contains("ARTICLE", "TEXT");
    }

    @Test
    void whatCannotSucceedIsARowAndWhatMightLaterIsAFailure() throws Exception {
        stack.put("IncomingBucket", "empty.txt", new byte[0]);
        try (FunctionProcess parse =
                stack.launch(Package.PARSE, "ParseArticle", folder).start()) {
            assertThat(parse.invoke(stack.event("ParseQueue")).body()).isEqualTo(ALL_WELL);
            assertThat(items("empty.txt"))
                    .extracting(item -> item.get("status").s())
                    .containsExactly("REJECTED");

            RuntimeApi.Answer answer = parse.invoke(QuietStack.messageWithBody("this is no notification"));
            assertThat(answer.kind()).isEqualTo("response");
            assertThat(answer.body()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
            assertThat(parse.log()).contains("m1").doesNotContain("NoClassDefFoundError", "SLF4J");
        }
    }

    @Test
    void anAnswerOfS3ThatIsAnErrorIsUnderstood() throws Exception {
        stack.put("IncomingBucket", "gone.txt", "soon gone".getBytes(StandardCharsets.UTF_8));
        byte[] event = stack.event("ParseQueue");
        s3.deleteObject(delete -> delete.bucket(stack.name("IncomingBucket")).key("gone.txt"));
        s3.listObjectVersions(list -> list.bucket(stack.name("IncomingBucket")).prefix("gone.txt"))
                .versions()
                .forEach(version -> s3.deleteObject(delete -> delete.bucket(stack.name("IncomingBucket"))
                        .key("gone.txt")
                        .versionId(version.versionId())));

        try (FunctionProcess parse =
                stack.launch(Package.PARSE, "ParseArticle", folder).start()) {
            assertThat(parse.invoke(event).body()).isEqualTo(ALL_WELL);
            assertThat(parse.log()).contains("gone.txt").doesNotContain("NoClassDefFoundError");
        }
    }

    @Test
    void theRehearsalBeforeASnapshotWritesNothingAndTheFunctionWorksAfterIt() throws Exception {
        stack.put("IncomingBucket", "after-snapshot.txt", Files.readAllBytes(ARTICLE));
        try (FunctionProcess parse = stack.launch(Package.PARSE, "ParseArticle", folder)
                .fromSnapshot()
                .start()) {
            assertThat(stack.messages("ExtractQueue")).isZero();
            assertThat(parse.invoke(stack.event("ParseQueue")).body()).isEqualTo(ALL_WELL);
            assertThat(parse.log()).contains("Rehearsed").doesNotContain("scrape.txt", "NoClassDefFoundError");
        }
        try (FunctionProcess extract = stack.launch(Package.EXTRACT, "ExtractEntities", folder)
                .fromSnapshot()
                .start()) {
            assertThat(items("after-snapshot.txt")).isEmpty();
            assertThat(extract.invoke(stack.event("ExtractQueue")).body()).isEqualTo(ALL_WELL);
            assertThat(extract.log()).contains("Rehearsed").doesNotContain("arabic.json", "NoClassDefFoundError");
        }
        assertThat(items("after-snapshot.txt")).isNotEmpty();
    }

    private static List<Map<String, AttributeValue>> items(String key) {
        String id = ArticleId.of(stack.name("IncomingBucket"), key);
        return dynamoDb.query(query -> query.tableName(stack.name("ArticlesTable"))
                        .keyConditionExpression("articleId = :id")
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items();
    }
}
