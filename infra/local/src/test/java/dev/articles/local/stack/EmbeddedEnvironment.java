package dev.articles.local.stack;

import dev.articles.store.AwsClients;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The stack that runs in this JVM, in memory. */
final class EmbeddedEnvironment implements PipelineContract.Environment {

    private final LocalStack stack;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;

    EmbeddedEnvironment() throws IOException {
        stack = LocalStack.start(TestTemplate.ORIGINAL, Options.inMemory());
        s3 = AwsClients.s3();
        dynamoDb = AwsClients.dynamoDb();
    }

    @Override
    public S3Client s3() {
        return s3;
    }

    @Override
    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    @Override
    public String name(String id) {
        return stack.name(id);
    }

    @Override
    public long messages(String queueId) {
        return stack.messages(queueId);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
        stack.close();
    }
}
