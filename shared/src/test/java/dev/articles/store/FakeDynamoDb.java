package dev.articles.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Takes down what is put into the table, and is as if every article were new. */
public final class FakeDynamoDb implements DynamoDbClient {

    public final List<Map<String, Object>> items = new ArrayList<>();

    /** How often it was asked for anything. */
    public int requests;

    /** Thrown instead of writing, where it is not null. */
    public RuntimeException trouble;

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest write) {
        requests++;
        if (trouble != null) {
            throw trouble;
        }
        write.transactItems().stream()
                .map(TransactWriteItem::put)
                .filter(Objects::nonNull)
                .map(Put::item)
                .map(item -> Hit.of(item).values())
                .forEach(items::add);
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
