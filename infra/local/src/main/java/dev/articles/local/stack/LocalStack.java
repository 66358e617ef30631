package dev.articles.local.stack;

import dev.articles.local.stack.lambda.Deliveries;
import dev.articles.local.stack.notify.NotificationRule;
import dev.articles.local.stack.notify.Notifications;
import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Resource.Node;
import dev.articles.local.stack.template.Surroundings;
import dev.articles.local.stack.template.Template;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The template's stack, running in this JVM: an upload by any S3 client leads to rows in the table, by way of the same
 * queues and handlers as on AWS. Access rights are not checked. While it runs, AWS clients that are made in this JVM
 * without settings of their own talk to it, so there can be one at a time. Safe for use by several threads.
 */
public final class LocalStack implements AutoCloseable {

    /** The first part of generated names. */
    private static final String NAME = "articles";

    private static final int QUIET_CHECK_MILLIS = 25;

    private final Engines engines;
    private final SdkSettings settings;
    private final Template template;
    private final SqsClient sqs;
    private final Queues queues;
    private final Functions functions;

    private LocalStack(Path file, Options options, Engines engines, Notifications notifications) throws IOException {
        this.engines = engines;
        URI sqsEndpoint = engines.sqs().endpoint();
        template = Template.read(
                file,
                new Surroundings(NAME, SdkSettings.ACCOUNT, SdkSettings.REGION, sqsEndpoint, options.parameters()));
        settings = SdkSettings.apply(engines.s3().endpoint(), engines.dynamoDb().endpoint(), sqsEndpoint);
        sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        queues = new Queues(
                sqs,
                SdkSettings.ACCOUNT,
                options.dataFolder().map(folder -> new MessageJournal(folder.resolve("queues"))));
        queues.create(template.resources(Resource.QUEUE));
        createTables();
        template.resources(Resource.BUCKET).forEach(bucket -> createBucket(bucket, notifications));
        functions = new Functions(template.resources(Resource.FUNCTION), queues, sqs, options);
        functions.start();
        queues.refill();
    }

    /**
     * Builds the stack and starts it.
     *
     * @throws dev.articles.local.stack.template.TemplateException if the template has something that the local stack
     *     does not implement
     * @throws IOException if the template cannot be read
     */
    public static LocalStack start(Path template, Options options) throws IOException {
        Notifications notifications = new Notifications(SdkSettings.REGION, Clock.systemUTC());
        Engines engines = Engines.start(options, notifications::watch);
        try {
            return new LocalStack(template, options, engines, notifications);
        } catch (IOException | RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    /** Where S3 clients connect. Any key and secret will do. */
    public URI s3Endpoint() {
        return engines.s3().endpoint();
    }

    /** Where DynamoDB clients connect. */
    public URI dynamoDbEndpoint() {
        return engines.dynamoDb().endpoint();
    }

    /** Where SQS clients connect. */
    public URI sqsEndpoint() {
        return engines.sqs().endpoint();
    }

    public String region() {
        return SdkSettings.REGION;
    }

    /**
     * The physical name of a resource: of a bucket, a queue, a table or a function of that id in the template.
     *
     * @throws IllegalArgumentException if the template has none
     */
    public String name(String logicalId) {
        return template.resources().stream()
                .filter(resource -> resource.id().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The template has no resource " + logicalId))
                .name();
    }

    /** The template's outputs. */
    public Map<String, String> outputs() {
        return template.outputs();
    }

    /** What each function has been through. */
    public List<Deliveries> deliveries() {
        return functions.deliveries();
    }

    /** Messages that no handler has finished: waiting, delayed until they are tried again, or being worked on. */
    public long unfinished() {
        return functions.queueArns().stream().mapToLong(queues::messages).sum();
    }

    /** Messages in a queue of that id in the template: waiting, delayed or with a handler. */
    long messages(String queueId) {
        return queues.messages(queues.arn(name(queueId)));
    }

    /** Messages in queues that feed no function: those that failed too often. */
    public long deadLetters() {
        return queues.arns().stream()
                .filter(arn -> !functions.queueArns().contains(arn))
                .mapToLong(queues::messages)
                .sum();
    }

    /**
     * Waits until no message is left to work on and no handler runs; true when that is so, false when the time is over
     * first.
     */
    public boolean awaitQuiet(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        // Twice: a message can move from a queue not yet looked at to one already looked at.
        while (!(isQuiet() && isQuiet())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(QUIET_CHECK_MILLIS);
        }
        return true;
    }

    /** Lets the handlers at work finish, then stops. One thread of DynamoDB Local stays. */
    @Override
    public void close() {
        functions.close();
        sqs.close();
        engines.close();
        settings.close();
    }

    private boolean isQuiet() {
        return unfinished() == 0 && !functions.atWork();
    }

    private void createTables() {
        try (DynamoDbClient dynamoDb = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            Tables tables = new Tables(dynamoDb);
            template.resources(Resource.TABLE).forEach(tables::create);
        }
    }

    private void createBucket(Resource bucket, Notifications notifications) {
        Node properties = bucket.properties();
        String versioning =
                properties.get("VersioningConfiguration").get("Status").textOr("Suspended");
        engines.s3().createBucket(bucket.name(), versioning.equals("Enabled"));
        List<NotificationRule> rules =
                properties.get("NotificationConfiguration").get("QueueConfigurations").items().stream()
                        .map(NotificationRule::of)
                        .toList();
        notifications.configure(bucket.name(), rules, queues::send);
    }
}
