package dev.articles.local.stack.lambda;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** One queue, read in batches. */
public final class WorkQueue {

    /** Short, so that a message whose second is over is found soon. */
    private static final int WAIT_SECONDS = 1;

    private static final int RETRY_SECONDS = 1;

    private final SqsClient sqs;
    private final String url;
    private final int batchSize;
    private final Consumer<String> finished;

    /**
     * @param finished told the id of each message that is done with, once it is gone from the queue
     */
    public WorkQueue(SqsClient sqs, String url, int batchSize, Consumer<String> finished) {
        this.sqs = sqs;
        this.url = url;
        this.batchSize = batchSize;
        this.finished = finished;
    }

    List<Message> receive() {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                        .maxNumberOfMessages(batchSize)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
    }

    boolean hasWaiting() {
        QueueAttributeName visible = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
        return !sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(visible))
                .attributes()
                .get(visible)
                .equals("0");
    }

    /** Deletes a batch's messages, except those that failed, which come back. */
    void settle(List<Message> batch, Set<String> failures) {
        List<DeleteMessageBatchRequestEntry> done = batch.stream()
                .filter(message -> !failures.contains(message.messageId()))
                .map(message -> DeleteMessageBatchRequestEntry.builder()
                        .id(message.messageId())
                        .receiptHandle(message.receiptHandle())
                        .build())
                .toList();
        List<ChangeMessageVisibilityBatchRequestEntry> again = batch.stream()
                .filter(message -> failures.contains(message.messageId()))
                .map(message -> ChangeMessageVisibilityBatchRequestEntry.builder()
                        .id(message.messageId())
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(RETRY_SECONDS)
                        .build())
                .toList();
        if (!again.isEmpty()) {
            sqs.changeMessageVisibilityBatch(request -> request.queueUrl(url).entries(again));
        }
        if (!done.isEmpty()) {
            sqs.deleteMessageBatch(request -> request.queueUrl(url).entries(done));
            done.forEach(message -> finished.accept(message.id()));
        }
    }
}
