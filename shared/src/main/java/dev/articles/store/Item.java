package dev.articles.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of the table while it is put together. What is null or empty is left out, so that indexes stay sparse. */
final class Item {

    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    Item(String articleId, String name) {
        with(Attributes.ARTICLE_ID, articleId).with(Attributes.ITEM, name);
    }

    Item with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            attributes.put(name, AttributeValue.fromS(value));
        }
        return this;
    }

    Item with(String name, long value) {
        attributes.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    Item with(String name, boolean value) {
        attributes.put(name, AttributeValue.fromBool(value));
        return this;
    }

    Item with(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            List<AttributeValue> list = values.stream().map(Item::value).toList();
            attributes.put(name, AttributeValue.fromL(list));
        }
        return this;
    }

    Item with(Map<String, AttributeValue> others) {
        attributes.putAll(others);
        return this;
    }

    String name() {
        return attributes.get(Attributes.ITEM).s();
    }

    Map<String, AttributeValue> attributes() {
        return attributes;
    }

    private static AttributeValue value(Object value) {
        return value instanceof Number
                ? AttributeValue.fromN(value.toString())
                : AttributeValue.fromS(value.toString());
    }
}
