package dev.articles.local.stack;

import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The template's tables in DynamoDB Local. */
final class Tables {

    private final DynamoDbClient dynamoDb;

    Tables(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    /** Creates a table; one kept from an earlier start must have the same keys and indexes. */
    void create(Resource table) {
        CreateTableRequest request = request(table);
        try {
            dynamoDb.createTable(request);
        } catch (ResourceInUseException e) {
            requireSame(
                    request,
                    dynamoDb.describeTable(r -> r.tableName(table.name())).table());
        }
    }

    private static void requireSame(CreateTableRequest wanted, TableDescription kept) {
        Set<Object> indexes = new HashSet<>();
        for (GlobalSecondaryIndexDescription index : kept.globalSecondaryIndexes()) {
            indexes.add(List.of(index.indexName(), index.keySchema(), projection(index.projection())));
        }
        Set<Object> wantedIndexes = new HashSet<>();
        for (GlobalSecondaryIndex index : wanted.globalSecondaryIndexes()) {
            wantedIndexes.add(List.of(index.indexName(), index.keySchema(), projection(index.projection())));
        }
        if (!kept.keySchema().equals(wanted.keySchema()) || !indexes.equals(wantedIndexes)) {
            throw new IllegalStateException("The table " + wanted.tableName()
                    + " in the data folder has other keys or indexes than the template. Use another folder.");
        }
    }

    private static Object projection(Projection projection) {
        return List.of(projection.projectionTypeAsString(), new HashSet<>(projection.nonKeyAttributes()));
    }

    private static CreateTableRequest request(Resource table) {
        Node properties = table.properties();
        return CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(properties.get("BillingMode").text())
                .attributeDefinitions(properties.get("AttributeDefinitions").items().stream()
                        .map(Tables::attribute)
                        .toList())
                .keySchema(keys(properties))
                .globalSecondaryIndexes(indexes(properties))
                .build();
    }

    private static List<GlobalSecondaryIndex> indexes(Node properties) {
        List<Node> indexes = properties.get("GlobalSecondaryIndexes").items();
        return indexes.isEmpty() ? null : indexes.stream().map(Tables::index).toList();
    }

    private static GlobalSecondaryIndex index(Node index) {
        List<String> carried = index.get("Projection").get("NonKeyAttributes").items().stream()
                .map(Node::text)
                .toList();
        return GlobalSecondaryIndex.builder()
                .indexName(index.get("IndexName").text())
                .keySchema(keys(index))
                .projection(projection -> projection
                        .projectionType(
                                index.get("Projection").get("ProjectionType").text())
                        .nonKeyAttributes(carried.isEmpty() ? null : carried))
                .build();
    }

    private static AttributeDefinition attribute(Node definition) {
        return AttributeDefinition.builder()
                .attributeName(definition.get("AttributeName").text())
                .attributeType(definition.get("AttributeType").text())
                .build();
    }

    private static List<KeySchemaElement> keys(Node properties) {
        return properties.get("KeySchema").items().stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(key.get("AttributeName").text())
                        .keyType(key.get("KeyType").text())
                        .build())
                .toList();
    }
}
