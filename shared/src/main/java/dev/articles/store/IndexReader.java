package dev.articles.store;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Reads partitions of the table and its indexes, lazily, page after page. */
final class IndexReader {

    private final DynamoDbClient dynamoDb;
    private final String table;

    IndexReader(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /** All of a partition, from its last sort key to its first. */
    Stream<Hit> partition(String index, String partition) {
        return partition(index, partition, false);
    }

    Stream<Hit> partition(String index, String partition, boolean ascending) {
        QueryRequest.Builder query = QueryRequest.builder()
                .indexName(index)
                .scanIndexForward(ascending)
                .keyConditionExpression("#partition = :partition")
                .expressionAttributeNames(Map.of("#partition", IndexKeys.partition(index)))
                .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition)));
        return run(query);
    }

    /** The part of a partition whose sort keys lie from {@code first} to {@code last}, from the last to the first. */
    Stream<Hit> range(String index, String partition, String first, String last) {
        QueryRequest.Builder query = QueryRequest.builder()
                .indexName(index)
                .scanIndexForward(false)
                .keyConditionExpression("#partition = :partition AND #sort BETWEEN :first AND :last")
                .expressionAttributeNames(
                        Map.of("#partition", IndexKeys.partition(index), "#sort", IndexKeys.sort(index)))
                .expressionAttributeValues(Map.of(
                        ":partition", AttributeValue.fromS(partition),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)));
        return run(query);
    }

    Stream<Hit> article(String articleId) {
        return run(QueryRequest.builder()
                .consistentRead(true)
                .keyConditionExpression("articleId = :id")
                .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(articleId))));
    }

    private Stream<Hit> run(QueryRequest.Builder query) {
        return dynamoDb.queryPaginator(query.tableName(table).build()).items().stream()
                .map(Hit::of);
    }
}
