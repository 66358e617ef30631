package dev.articles.local.stack;

import dev.articles.store.AwsClients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Clients of the S3 and the DynamoDB to which the SDK's settings lead when they are opened. */
record Clients(S3Client s3, DynamoDbClient dynamoDb) implements AutoCloseable {

    static Clients open() {
        return new Clients(AwsClients.s3(), AwsClients.dynamoDb());
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
    }
}
