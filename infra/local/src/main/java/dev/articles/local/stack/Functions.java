package dev.articles.local.stack;

import dev.articles.local.stack.lambda.Deliveries;
import dev.articles.local.stack.lambda.EventSource;
import dev.articles.local.stack.lambda.FunctionSettings;
import dev.articles.local.stack.lambda.QueueSettings;
import dev.articles.local.stack.lambda.WorkQueue;
import dev.articles.local.stack.template.Resource;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The template's functions, each fed by its queues. */
final class Functions implements AutoCloseable {

    private final List<EventSource> sources = new ArrayList<>();
    private final List<String> queueArns = new ArrayList<>();

    Functions(List<Resource> functions, Queues queues, SqsClient sqs, Options options) {
        for (Resource function : functions) {
            FunctionSettings settings = FunctionSettings.of(function);
            for (QueueSettings source : QueueSettings.of(function)) {
                String arn = source.queueArn();
                WorkQueue queue =
                        new WorkQueue(sqs, queues.url(arn), source.batchSize(), id -> queues.finished(arn, id));
                queueArns.add(arn);
                sources.add(new EventSource(
                        function.id(),
                        settings,
                        source,
                        queue,
                        SdkSettings.REGION,
                        options.handlersPerFunction(),
                        options.log()));
            }
        }
    }

    void start() {
        sources.forEach(EventSource::start);
    }

    /** The queues that feed a function. */
    List<String> queueArns() {
        return queueArns;
    }

    List<Deliveries> deliveries() {
        return sources.stream().map(EventSource::deliveries).toList();
    }

    boolean atWork() {
        return deliveries().stream().anyMatch(deliveries -> deliveries.running() > 0);
    }

    @Override
    public void close() {
        sources.forEach(EventSource::close);
    }
}
