package dev.articles.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The actions that a transaction on an article is made of. */
final class Actions {

    private static final ReturnValuesOnConditionCheckFailure SHOW_OBSTACLE =
            ReturnValuesOnConditionCheckFailure.ALL_OLD;
    private static final String IS_NEW = "attribute_not_exists(articleId)";
    private static final String IS_AS_FOUND = "revision = :found";

    private final String table;

    Actions(String table) {
        this.table = table;
    }

    TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table).item(item).build())
                .build();
    }

    /** Puts the head if it still is as it was found. */
    TransactWriteItem put(Map<String, AttributeValue> head, Head found) {
        Put.Builder put = Put.builder().tableName(table).item(head).returnValuesOnConditionCheckFailure(SHOW_OBSTACLE);
        if (found.equals(Head.NONE)) {
            put.conditionExpression(IS_NEW);
        } else {
            put.conditionExpression(IS_AS_FOUND).expressionAttributeValues(values(found));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    /** Holds the head to be as it was found, and leaves it so. */
    TransactWriteItem check(Map<String, AttributeValue> key, Head found) {
        ConditionCheck check = ConditionCheck.builder()
                .tableName(table)
                .key(key)
                .conditionExpression(IS_AS_FOUND)
                .expressionAttributeValues(values(found))
                .returnValuesOnConditionCheckFailure(SHOW_OBSTACLE)
                .build();
        return TransactWriteItem.builder().conditionCheck(check).build();
    }

    TransactWriteItem delete(String articleId, String name) {
        Map<String, AttributeValue> key = new Item(articleId, name).attributes();
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table).key(key).build())
                .build();
    }

    private static Map<String, AttributeValue> values(Head found) {
        return Map.of(":found", AttributeValue.fromS(found.revision()));
    }
}
