package dev.articles.snapshot;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.articles.store.ArticleTable;
import dev.articles.store.Buckets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * AWS as a rehearsal finds it: the SDK's real clients with real requests, signed and read, but no request leaves the
 * process. So nothing can be written, no right is needed, and no credentials, addresses or connections are there to be
 * kept in a snapshot. Every object that is not a sample is missing; every write succeeds and is forgotten.
 */
public final class OfflineAws {

    private static final String NOTIFICATION = """
            {"Records": [{"eventName": "ObjectCreated:Put", "eventTime": "2025-01-01T00:00:00Z", "s3": {
              "bucket": {"name": "rehearsal"}, "object": {"key": "%s", "size": 1, "sequencer": "01"}}}]}
            """;
    private static final AwsCredentialsProvider NOBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"));

    private final Map<String, byte[]> samples = new LinkedHashMap<>();
    private final OfflineHttp http = new OfflineHttp(samples);

    /** With samples that lie as resources in the folder {@code rehearsal} beside a class. */
    public OfflineAws(Class<?> beside, String... names) {
        for (String name : names) {
            samples.put(name, read(beside, name));
        }
    }

    public Buckets buckets() {
        return new Buckets(S3Client.builder()
                .httpClient(http)
                .credentialsProvider(NOBODY)
                .region(Region.US_EAST_1)
                .build());
    }

    public ArticleTable table() {
        return new ArticleTable(
                DynamoDbClient.builder()
                        .httpClient(http)
                        .credentialsProvider(NOBODY)
                        .region(Region.US_EAST_1)
                        .build(),
                "rehearsal");
    }

    /** One message for each sample, which tells of its upload. */
    public SQSEvent event() {
        SQSEvent event = new SQSEvent();
        event.setRecords(samples.keySet().stream().map(OfflineAws::message).toList());
        return event;
    }

    /** Passes on errors alone: that a sample was parsed is no news. */
    public LambdaLogger log() {
        return new ErrorLog(LambdaRuntime.getLogger());
    }

    /** What the clients asked for so far: method and path of each request. */
    public List<String> requests() {
        return http.requests();
    }

    private static SQSMessage message(String sample) {
        SQSMessage message = new SQSMessage();
        message.setMessageId(sample);
        message.setBody(String.format(Locale.ROOT, NOTIFICATION, sample));
        return message;
    }

    private static byte[] read(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream("rehearsal/" + name)) {
            if (resource == null) {
                throw new IllegalArgumentException("There is no sample " + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ErrorLog(LambdaLogger log) implements LambdaLogger {

        @Override
        public void log(String message) {}

        @Override
        public void log(byte[] message) {}

        @Override
        public void log(String message, LogLevel level) {
            if (level.ordinal() >= LogLevel.ERROR.ordinal()) {
                log.log(message, level);
            }
        }
    }
}
