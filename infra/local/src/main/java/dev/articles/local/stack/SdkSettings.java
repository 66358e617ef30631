package dev.articles.local.stack;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The AWS SDK's settings as system properties, so that every client made in this JVM without settings of its own talks
 * to the local stack. They hold until they are closed, since clients read them as late as at their first call.
 */
final class SdkSettings implements AutoCloseable {

    static final String REGION = "us-east-1";
    static final String ACCOUNT = "000000000000";

    private final Map<String, String> previous = new LinkedHashMap<>();

    private SdkSettings() {}

    static SdkSettings apply(URI s3, URI dynamoDb, URI sqs) {
        SdkSettings settings = new SdkSettings();
        settings.set("aws.region", REGION);
        settings.set("aws.accessKeyId", "local");
        settings.set("aws.secretAccessKey", "local");
        settings.set("aws.endpointUrlS3", s3.toString());
        settings.set("aws.endpointUrlDynamoDb", dynamoDb.toString());
        settings.set("aws.endpointUrlSqs", sqs.toString());
        return settings;
    }

    private void set(String name, String value) {
        previous.put(name, System.setProperty(name, value));
    }

    @Override
    public void close() {
        previous.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
