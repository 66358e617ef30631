package dev.articles.local.stack;

import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The template's queues, and the journal of what is in them where there is one. */
final class Queues {

    private static final List<QueueAttributeName> WAITING = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

    private final SqsClient sqs;
    private final String account;
    private final Optional<MessageJournal> journal;
    private final Map<String, String> urls = new LinkedHashMap<>();

    Queues(SqsClient sqs, String account, Optional<MessageJournal> journal) {
        this.sqs = sqs;
        this.account = account;
        this.journal = journal;
    }

    /** Creates the queues; dead-letter queues first, since the others name them. */
    void create(List<Resource> queues) {
        queues.stream()
                .sorted(Comparator.comparing(
                        queue -> queue.properties().get("RedrivePolicy").isPresent()))
                .forEach(this::create);
    }

    private void create(Resource queue) {
        Node properties = queue.properties();
        Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
        for (QueueAttributeName attribute : List.of(
                QueueAttributeName.VISIBILITY_TIMEOUT,
                QueueAttributeName.MESSAGE_RETENTION_PERIOD,
                QueueAttributeName.MAXIMUM_MESSAGE_SIZE,
                QueueAttributeName.DELAY_SECONDS,
                QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS)) {
            Node value = properties.get(attribute.toString());
            if (value.isPresent()) {
                attributes.put(attribute, value.text());
            }
        }
        Node redrive = properties.get("RedrivePolicy");
        if (redrive.isPresent()) {
            attributes.put(QueueAttributeName.REDRIVE_POLICY, redrivePolicy(redrive));
        }
        String url = sqs.createQueue(request -> request.queueName(queue.name()).attributes(attributes))
                .queueUrl();
        urls.put(arn(queue.name()), url);
    }

    /** The ARNs of all queues. */
    Set<String> arns() {
        return urls.keySet();
    }

    String arn(String name) {
        return "arn:aws:sqs:" + SdkSettings.REGION + ":" + account + ":" + name;
    }

    private static String redrivePolicy(Node redrive) {
        return "{\"deadLetterTargetArn\":\""
                + redrive.get("deadLetterTargetArn").text() + "\",\"maxReceiveCount\":"
                + redrive.get("maxReceiveCount").number() + "}";
    }

    String url(String arn) {
        String url = urls.get(arn);
        if (url == null) {
            throw new IllegalStateException("The template has no queue " + arn);
        }
        return url;
    }

    void send(String arn, String message) {
        String id = sqs.sendMessage(request -> request.queueUrl(url(arn)).messageBody(message))
                .messageId();
        journal.ifPresent(kept -> kept.sent(name(arn), id, message));
    }

    /** A message is done with and gone from its queue. */
    void finished(String arn, String messageId) {
        journal.ifPresent(kept -> kept.finished(name(arn), messageId));
    }

    /** Fills the queues with what was in them when the stack ended last. */
    void refill() {
        journal.ifPresent(kept -> arns().forEach(arn -> kept.replay(name(arn), message -> send(arn, message))));
    }

    private static String name(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    /** The messages in a queue: waiting, delayed or with a handler. */
    long messages(String arn) {
        return sqs
                .getQueueAttributes(request -> request.queueUrl(url(arn)).attributeNames(WAITING))
                .attributes()
                .values()
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
