package dev.articles.local.packaged;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.Options;
import dev.articles.local.stack.lambda.FunctionSettings;
import dev.articles.local.stack.template.Resource;
import dev.articles.local.stack.template.Surroundings;
import dev.articles.local.stack.template.Template;
import dev.articles.store.AwsClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The template's stack with its event sources switched off: messages stay in the queues until a test takes them and
 * hands them to a function of its own.
 */
final class QuietStack implements AutoCloseable {

    private final LocalStack stack;
    private final Template template;
    private final S3Client s3;
    private final SqsClient sqs;

    private QuietStack(Path file) throws IOException {
        stack = LocalStack.start(file, Options.inMemory());
        s3 = AwsClients.s3();
        sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        template = Template.read(
                file, new Surroundings("articles", "000000000000", stack.region(), stack.sqsEndpoint(), Map.of()));
    }

    static QuietStack start(Path folder) throws IOException {
        String yaml = Files.readString(Path.of("..", "template.yaml"));
        String source = "            BatchSize:";
        String quiet = yaml.replace(source, "            Enabled: false\n" + source);
        return new QuietStack(Files.writeString(folder.resolve("template.yaml"), quiet));
    }

    String name(String id) {
        return stack.name(id);
    }

    void put(String bucket, String key, byte[] content) {
        s3.putObject(put -> put.bucket(stack.name(bucket)).key(key), RequestBody.fromBytes(content));
    }

    /** The next message of a queue, taken from it, as the event that a function gets. */
    byte[] event(String queue) throws IOException {
        String url = stack.outputs().get(queue + "Url");
        List<Message> messages = sqs.receiveMessage(
                        receive -> receive.queueUrl(url).waitTimeSeconds(1))
                .messages();
        Message message = messages.get(0);
        sqs.deleteMessage(delete -> delete.queueUrl(url).receiptHandle(message.receiptHandle()));
        return messageWithBody(message.body());
    }

    static byte[] messageWithBody(String body) throws IOException {
        return JSON.std.asBytes(Map.of(
                "Records",
                List.of(Map.of(
                        "messageId", "m1",
                        "receiptHandle", "r1",
                        "body", body,
                        "attributes",
                                Map.of(
                                        "ApproximateReceiveCount", "1",
                                        "SentTimestamp", "1731060930535",
                                        "SenderId", "S3",
                                        "ApproximateFirstReceiveTimestamp", "1731060930558"),
                        "messageAttributes", Map.of(),
                        "md5OfBody", "",
                        "eventSource", "aws:sqs",
                        "eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:queue",
                        "awsRegion", "us-east-1"))));
    }

    /** Messages that wait in a queue. */
    long messages(String queue) {
        QueueAttributeName waiting = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
        String count = sqs.getQueueAttributes(
                        get -> get.queueUrl(stack.outputs().get(queue + "Url")).attributeNames(waiting))
                .attributes()
                .get(waiting);
        return Long.parseLong(count);
    }

    /** The object that was put into a bucket last. */
    byte[] newest(String bucket) {
        String key = s3.listObjectsV2(list -> list.bucket(stack.name(bucket))).contents().stream()
                .max(Comparator.comparing(S3Object::lastModified))
                .orElseThrow()
                .key();
        return s3.getObjectAsBytes(get -> get.bucket(stack.name(bucket)).key(key))
                .asByteArray();
    }

    /** A function's package as the template describes it, unpacked into a folder of its own. */
    Launch launch(Package code, String function, Path folder) throws IOException {
        Path taskRoot = Files.createTempDirectory(folder, function);
        code.unpack(taskRoot);
        return launch(taskRoot, settings(function).handler(), settings(function).environment());
    }

    Launch launch(Path taskRoot, String handler, Map<String, String> variables) {
        return new Launch(taskRoot, handler, variables)
                .with("AWS_REGION", stack.region())
                .with("AWS_ACCESS_KEY_ID", "local")
                .with("AWS_SECRET_ACCESS_KEY", "local")
                .with("AWS_ENDPOINT_URL_S3", stack.s3Endpoint().toString())
                .with("AWS_ENDPOINT_URL_DYNAMODB", stack.dynamoDbEndpoint().toString());
    }

    FunctionSettings settings(String function) {
        return template.resources(Resource.FUNCTION).stream()
                .filter(resource -> resource.id().equals(function))
                .map(FunctionSettings::of)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        sqs.close();
        s3.close();
        stack.close();
    }
}
