package dev.articles.store;

import dev.articles.model.Upload;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The state that an article's head was found in.
 *
 * @param revision what it says; null if there is none yet
 * @param sequencer which upload that came from
 * @param pending whether the items that belong to it may not all be there
 */
record Head(String revision, String sequencer, boolean pending) {

    static final Head NONE = new Head(null, "", false);

    static Head of(Map<String, AttributeValue> item) {
        if (item == null || item.isEmpty()) {
            return NONE;
        }
        return new Head(
                item.get(Attributes.REVISION).s(),
                item.get(Attributes.SEQUENCER).s(),
                item.containsKey(Attributes.PENDING));
    }

    /** Emulators number all uploads alike: equal is not newer. */
    boolean isNewerThan(Upload upload) {
        return sequencer.compareTo(upload.sequencer()) > 0;
    }

    boolean isDoneAs(String other) {
        return other.equals(revision) && !pending;
    }
}
