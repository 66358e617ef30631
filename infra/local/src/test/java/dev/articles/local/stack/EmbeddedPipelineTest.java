package dev.articles.local.stack;

import dev.articles.store.AwsClients;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The contract on the embedded stack. */
class EmbeddedPipelineTest extends PipelineContract {

    private static Environment embedded;

    @BeforeAll
    static void start() throws IOException {
        LocalStack stack = LocalStack.start(TestTemplate.ORIGINAL, Options.inMemory());
        S3Client s3 = AwsClients.s3();
        DynamoDbClient dynamoDb = AwsClients.dynamoDb();
        embedded = new Environment() {
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
            public void close() {
                stack.close();
            }
        };
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Override
    Environment environment() {
        return embedded;
    }
}
