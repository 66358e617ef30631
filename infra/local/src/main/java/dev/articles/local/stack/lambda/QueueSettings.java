package dev.articles.local.stack.lambda;

import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import dev.articles.local.stack.template.TemplateException;
import java.util.List;
import java.util.Map;

/**
 * How a queue feeds a function.
 *
 * @param batchSize the most messages of one invocation
 * @param itemFailures whether the function's answer tells which messages failed
 * @param concurrency the most invocations at one time
 */
public record QueueSettings(String queueArn, int batchSize, boolean itemFailures, int concurrency) {

    /** AWS's value for what a template leaves out. */
    private static final int DEFAULT_BATCH_SIZE = 10;

    /** The event sources of a function that are switched on. */
    public static List<QueueSettings> of(Resource function) {
        return function.properties().get("Events").members().stream()
                .map(Map.Entry::getValue)
                .filter(source -> Boolean.parseBoolean(
                        source.get("Properties").get("Enabled").textOr("true")))
                .map(QueueSettings::of)
                .toList();
    }

    private static QueueSettings of(Node source) {
        if (!source.get("Type").text().equals("SQS")) {
            throw new TemplateException(
                    source.get("Type").place(),
                    "the local stack has no event source " + source.get("Type").text());
        }
        Node properties = source.get("Properties");
        boolean itemFailures = properties.get("FunctionResponseTypes").items().stream()
                .anyMatch(type -> type.text().equals("ReportBatchItemFailures"));
        return new QueueSettings(
                properties.get("Queue").text(),
                properties.get("BatchSize").numberOr(DEFAULT_BATCH_SIZE),
                itemFailures,
                properties.get("ScalingConfig").get("MaximumConcurrency").numberOr(Integer.MAX_VALUE));
    }
}
