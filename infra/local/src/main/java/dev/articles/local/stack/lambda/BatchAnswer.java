package dev.articles.local.stack.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Which messages of a batch failed, as Lambda reads a function's answer. If the event source declares
 * ReportBatchItemFailures, those that the answer names; all of them if it names one that was not in the batch or is
 * not readable; none if it is empty. If the event source does not declare it, none: the answer is ignored.
 */
final class BatchAnswer {

    private final boolean itemFailures;

    BatchAnswer(boolean itemFailures) {
        this.itemFailures = itemFailures;
    }

    /** The ids of the failed messages. */
    Set<String> failed(List<Message> batch, byte[] answer) {
        if (!itemFailures || answer.length == 0) {
            return Set.of();
        }
        Set<String> all = all(batch);
        try {
            return JSON.std.anyFrom(answer) instanceof Map<?, ?> map
                    ? named(map.get("batchItemFailures"), all)
                    : Set.of();
        } catch (IOException e) {
            return all;
        }
    }

    static Set<String> all(List<Message> batch) {
        return batch.stream().map(Message::messageId).collect(Collectors.toSet());
    }

    private static Set<String> named(Object failures, Set<String> all) {
        if (failures == null) {
            return Set.of();
        }
        if (!(failures instanceof List<?> list)) {
            return all;
        }
        Set<String> failed = new HashSet<>();
        for (Object failure : list) {
            Object id = failure instanceof Map<?, ?> map ? map.get("itemIdentifier") : null;
            if (!all.contains(String.valueOf(id))) {
                return all;
            }
            failed.add(id.toString());
        }
        return failed;
    }
}
