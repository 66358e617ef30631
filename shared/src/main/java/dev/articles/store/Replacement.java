package dev.articles.store;

import dev.articles.model.Upload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that an article's partition shall hold.
 *
 * @param upload where it comes from
 * @param revision the upload and the versions of the code that read it
 * @param head the item ARTICLE
 * @param others all other items
 */
record Replacement(Upload upload, String revision, Item head, List<Item> others) {

    Replacement {
        head.with(Attributes.SEQUENCER, upload.sequencer()).with(Attributes.REVISION, revision);
    }

    String articleId() {
        return upload.articleId();
    }

    Map<String, AttributeValue> key() {
        return new Item(articleId(), Attributes.ARTICLE).attributes();
    }

    Map<String, AttributeValue> pendingHead() {
        return new Item(articleId(), Attributes.ARTICLE)
                .with(head.attributes())
                .with(Attributes.PENDING, true)
                .attributes();
    }

    /** The head as it stands while the others are being written. */
    Head claimed() {
        return new Head(revision, upload.sequencer(), true);
    }

    Set<String> names() {
        Set<String> names = others.stream().map(Item::name).collect(Collectors.toSet());
        names.add(Attributes.ARTICLE);
        return names;
    }
}
