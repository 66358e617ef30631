package dev.articles.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * An article's items as DynamoDB transactions: one where they fit; else several, each on the condition that the head is
 * the writer's own, with the head marked pending until the last.
 */
final class Transactions {

    /** DynamoDB takes 100 actions in a transaction; one is the head's. */
    private static final int CHANGES = 99;

    private final DynamoDbClient dynamoDb;
    private final Actions actions;
    private final String table;

    Transactions(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.actions = new Actions(table);
        this.table = table;
    }

    /**
     * Replaces an article whose head is as it was {@code found}.
     *
     * @return null if all is written; else the head that stood in the way
     */
    Head replace(Replacement replacement, Head found) {
        boolean settled = found.equals(Head.NONE) || !found.pending();
        if (settled) {
            List<TransactWriteItem> changes = changes(replacement, found);
            if (changes.size() <= CHANGES) {
                return commit(found, actions.put(replacement.head().attributes(), found), changes);
            }
        }
        return replaceStepByStep(replacement, found);
    }

    /**
     * What is obsolete can be known only once the head is claimed: until then, the writer that left it pending may
     * still add items.
     */
    private Head replaceStepByStep(Replacement replacement, Head found) {
        Head obstacle = commit(found, actions.put(replacement.pendingHead(), found), List.of());
        Head claimed = replacement.claimed();
        if (obstacle == null) {
            List<TransactWriteItem> changes = changes(replacement, claimed);
            for (int i = 0; i < changes.size() && obstacle == null; i += CHANGES) {
                List<TransactWriteItem> some = changes.subList(i, Math.min(i + CHANGES, changes.size()));
                obstacle = commit(claimed, actions.check(replacement.key(), claimed), some);
            }
        }
        if (obstacle == null) {
            obstacle = commit(claimed, actions.put(replacement.head().attributes(), claimed), List.of());
        }
        return obstacle;
    }

    private List<TransactWriteItem> changes(Replacement replacement, Head found) {
        List<TransactWriteItem> changes = new ArrayList<>();
        if (!found.equals(Head.NONE)) {
            Set<String> obsolete = itemNames(replacement.articleId());
            obsolete.removeAll(replacement.names());
            obsolete.forEach(name -> changes.add(actions.delete(replacement.articleId(), name)));
        }
        replacement.others().forEach(item -> changes.add(actions.put(item.attributes())));
        return changes;
    }

    private Set<String> itemNames(String articleId) {
        QueryRequest query = QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("articleId = :id")
                .projectionExpression("#item")
                .expressionAttributeNames(Map.of("#item", Attributes.ITEM))
                .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(articleId)))
                .build();
        Set<String> names = new TreeSet<>();
        dynamoDb.queryPaginator(query)
                .items()
                .forEach(item -> names.add(item.get(Attributes.ITEM).s()));
        return names;
    }

    private Head commit(Head found, TransactWriteItem head, List<TransactWriteItem> changes) {
        List<TransactWriteItem> all = new ArrayList<>(changes.size() + 1);
        all.add(head);
        all.addAll(changes);
        try {
            dynamoDb.transactWriteItems(write -> write.transactItems(all));
            return null;
        } catch (TransactionCanceledException e) {
            return obstacle(found, e);
        }
    }

    /** Another transaction on the same items, at the same moment, is no reason to give up: the head is as it was. */
    private static Head obstacle(Head found, TransactionCanceledException cancelled) {
        CancellationReason head = cancelled.cancellationReasons().get(0);
        if ("ConditionalCheckFailed".equals(head.code())) {
            return Head.of(head.item());
        }
        if (cancelled.cancellationReasons().stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()))) {
            return found;
        }
        throw cancelled;
    }
}
