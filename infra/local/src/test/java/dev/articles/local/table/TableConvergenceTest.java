package dev.articles.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.local.stack.engine.DynamoDbEngine;
import dev.articles.local.table.InterruptedDynamoDb.Interruption;
import dev.articles.model.DateMention;
import dev.articles.model.Entity;
import dev.articles.model.EntityType;
import dev.articles.model.Extraction;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedArticle;
import dev.articles.model.ParsedFile;
import dev.articles.model.RejectionReason;
import dev.articles.model.Upload;
import dev.articles.store.ArticleTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Whatever happens to the deliveries of a file's uploads (twice, in any order, dying at any call, overtaken by another
 * between any two calls), the table ends as if the newest had been processed once.
 */
class TableConvergenceTest {

    private static final String TABLE = "articles";
    private static final int UPLOADS = 3;

    private static DynamoDbEngine engine;
    private static DynamoDbClient dynamoDb;

    /**
     * One delivery of one upload.
     *
     * @param upload which, from 0, the oldest
     * @param call at which of its calls it is interrupted
     */
    record Delivery(int upload, int call, Interruption interruption) {}

    @BeforeContainer
    static void startDynamoDb() throws Exception {
        engine = DynamoDbEngine.start(0, Optional.empty());
        dynamoDb = DynamoDbClient.builder()
                .endpointOverride(engine.endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        dynamoDb.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(string("articleId"), string("item"))
                .keySchema(key("articleId", KeyType.HASH), key("item", KeyType.RANGE)));
    }

    @AfterContainer
    static void stopDynamoDb() throws Exception {
        engine.close();
    }

    @Property(tries = 120)
    void theTableEndsAsIfTheNewestUploadHadBeenProcessedOnce(
            @ForAll("sizes") List<Integer> sizes, @ForAll("deliveries") List<Delivery> deliveries) {
        String disturbed = "disturbed-" + sizes + deliveries + ".txt";
        String calm = "calm-" + sizes + deliveries + ".txt";

        List<Integer> comingBack = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery next = deliveries.get((i + 1) % deliveries.size());
            Runnable other = () -> process(dynamoDb, disturbed, sizes, next.upload());
            if (!succeeds(disturbed, sizes, deliveries.get(i), other)) {
                comingBack.add(deliveries.get(i).upload());
            }
        }
        comingBack.forEach(upload -> process(dynamoDb, disturbed, sizes, upload));
        int newest = deliveries.stream().mapToInt(Delivery::upload).max().orElseThrow();
        process(dynamoDb, calm, sizes, newest);

        assertThat(items(disturbed)).isEqualTo(items(calm)).isNotEmpty();
    }

    /** Only a writer that claims the head before it looks for what is obsolete gets this right. */
    @Example
    void aWriterThatDiedHalfWayComesBackWhileANewerOneIsAtWork() {
        for (int call = 0; call < 5; call++) {
            theTableEndsAsIfTheNewestUploadHadBeenProcessedOnce(
                    List.of(250, 3),
                    List.of(
                            new Delivery(0, 1, Interruption.CRASH_BEFORE),
                            new Delivery(1, call, Interruption.OVERTAKEN),
                            new Delivery(0, 9, Interruption.OVERTAKEN)));
        }
    }

    /** A delivery that dies comes back later, as the queue sees to. */
    private static boolean succeeds(String key, List<Integer> sizes, Delivery delivery, Runnable other) {
        DynamoDbClient interrupted = InterruptedDynamoDb.of(dynamoDb, delivery.call(), delivery.interruption(), other);
        try {
            process(interrupted, key, sizes, delivery.upload());
            return true;
        } catch (SdkClientException e) {
            return false;
        }
    }

    private static void process(DynamoDbClient client, String key, List<Integer> sizes, int number) {
        ArticleTable table = new ArticleTable(client, TABLE);
        Upload upload = new Upload("in", key, null, "0A" + number, 9, Instant.EPOCH);
        int size = sizes.get(number);
        if (size == 0) {
            table.reject(upload, new Rejected(RejectionReason.NO_ARTICLE, "no article in it"), "1");
            return;
        }
        ParsedArticle article =
                new ParsedArticle(null, null, null, null, null, List.of(), "ar", "UTF-8", "نص", List.of(), List.of());
        List<Entity> entities = Stream.iterate(number, i -> i + 1)
                .limit(size)
                .map(i -> new Entity(EntityType.PERSON, "p" + i, "p" + i, null, List.of(), List.of(i), false))
                .toList();
        List<DateMention> none = List.of();
        Map<String, Set<String>> links = Map.of("p" + number, Set.of("first"));
        table.put(
                new ParsedFile(upload, "hash" + number, "1", article),
                new Extraction("نص", entities, none, links),
                "1");
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.of(0, 1, 3, 98, 250).list().ofSize(UPLOADS);
    }

    @Provide
    Arbitrary<List<Delivery>> deliveries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, UPLOADS - 1),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Interruption.class))
                .as(Delivery::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** All items of an article, without what tells one file from another. */
    private static Map<String, Map<String, AttributeValue>> items(String key) {
        Map<String, Map<String, AttributeValue>> items = new TreeMap<>();
        String id = new Upload("in", key, null, null, 0, Instant.EPOCH).articleId();
        dynamoDb.queryPaginator(query -> query.tableName(TABLE)
                        .keyConditionExpression("articleId = :id")
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items()
                .forEach(item -> {
                    Map<String, AttributeValue> rest = new TreeMap<>(item);
                    rest.keySet().removeAll(Set.of("articleId", "articleKey", "parsedKey"));
                    items.put(item.get("item").s(), rest);
                });
        return items;
    }

    private static AttributeDefinition string(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
