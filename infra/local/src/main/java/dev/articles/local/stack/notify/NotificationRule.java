package dev.articles.local.stack.notify;

import dev.articles.local.stack.template.Resource.Node;
import dev.articles.local.stack.template.TemplateException;

/**
 * One notification of a bucket: which events on which keys a queue is told of.
 *
 * @param event such as {@code s3:ObjectCreated:*}
 * @param queueArn the queue
 * @param prefix what a key must start with; empty for any
 * @param suffix what a key must end with; empty for any
 */
public record NotificationRule(String event, String queueArn, String prefix, String suffix) {

    private static final String CREATED = "s3:ObjectCreated:";

    /** Reads an item of {@code QueueConfigurations}. */
    public static NotificationRule of(Node configuration) {
        String event = configuration.get("Event").text();
        if (!event.startsWith(CREATED)) {
            throw new TemplateException(configuration.get("Event").place(), "the local stack does not send " + event);
        }
        String prefix = "";
        String suffix = "";
        for (Node rule : configuration.get("Filter").get("S3Key").get("Rules").items()) {
            switch (rule.get("Name").text()) {
                case "prefix" -> prefix = rule.get("Value").text();
                case "suffix" -> suffix = rule.get("Value").text();
                default -> throw new TemplateException(rule.place(), "a rule is named prefix or suffix");
            }
        }
        return new NotificationRule(event, configuration.get("Queue").text(), prefix, suffix);
    }

    /** Whether the queue is told of an event, named without {@code s3:}, such as {@code ObjectCreated:Put}. */
    boolean matches(String eventName, String key) {
        boolean eventMatches = event.endsWith(":*") || event.equals("s3:" + eventName);
        return eventMatches && key.startsWith(prefix) && key.endsWith(suffix);
    }
}
