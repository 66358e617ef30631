package dev.articles.local.stack;

import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import dev.articles.local.stack.template.Surroundings;
import dev.articles.local.stack.template.Template;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The template's buckets, notifications, queues and table at another engine's endpoint, the handlers in this JVM. It
 * shows that the handlers and the template's names, keys and queues fit an engine that is not ours, where that engine
 * cannot run functions.
 */
final class ExternalStack implements PipelineContract.Environment {

    private final SdkSettings settings;
    private final Clients clients;
    private final SqsClient sqs;
    private final Template template;
    private final Queues queues;
    private final Functions functions;

    ExternalStack(URI endpoint) throws IOException {
        settings = SdkSettings.apply(endpoint, endpoint, endpoint);
        clients = Clients.open();
        sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        String account = account();
        String name = "articles-" + UUID.randomUUID().toString().substring(0, 8);
        template = Template.read(
                TestTemplate.ORIGINAL, new Surroundings(name, account, SdkSettings.REGION, endpoint, Map.of()));
        queues = new Queues(sqs, account, Optional.empty());
        queues.create(template.resources(Resource.QUEUE));
        Tables tables = new Tables(clients.dynamoDb());
        template.resources(Resource.TABLE).forEach(tables::create);
        template.resources(Resource.BUCKET).forEach(this::createBucket);
        functions = new Functions(template.resources(Resource.FUNCTION), queues, sqs, Options.inMemory());
        functions.start();
    }

    /** Engines differ in whose queues they say theirs are. */
    private String account() {
        String url = sqs.createQueue(create -> create.queueName("whose-" + UUID.randomUUID()))
                .queueUrl();
        String arn = sqs.getQueueAttributes(get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        sqs.deleteQueue(delete -> delete.queueUrl(url));
        return arn.split(":")[4];
    }

    private void createBucket(Resource bucket) {
        clients.s3().createBucket(create -> create.bucket(bucket.name()));
        List<QueueConfiguration> told =
                bucket.properties().get("NotificationConfiguration").get("QueueConfigurations").items().stream()
                        .map(ExternalStack::notification)
                        .toList();
        clients.s3()
                .putBucketNotificationConfiguration(put ->
                        put.bucket(bucket.name()).notificationConfiguration(set -> set.queueConfigurations(told)));
    }

    private static QueueConfiguration notification(Node configuration) {
        return QueueConfiguration.builder()
                .queueArn(configuration.get("Queue").text())
                .events(Event.fromValue(configuration.get("Event").text()))
                .build();
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public String name(String id) {
        return template.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Override
    public long messages(String queueId) {
        return queues.messages(queues.arn(name(queueId)));
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public void close() {
        functions.close();
        sqs.close();
        clients.close();
        settings.close();
    }
}
