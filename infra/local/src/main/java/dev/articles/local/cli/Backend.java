package dev.articles.local.cli;

import dev.articles.store.ArticleQueries;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;

/**
 * The pipeline as its users see it: the bucket that files are dropped into, and the table that answers. It may be the
 * local stack of another process, or one in AWS.
 */
final class Backend implements AutoCloseable {

    private static final AwsCredentialsProvider ANY_CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private final BackendOptions options;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;

    private Backend(BackendOptions options, S3Client s3, DynamoDbClient dynamoDb) {
        this.options = options;
        this.s3 = s3;
        this.dynamoDb = dynamoDb;
    }

    static Backend of(BackendOptions options) {
        return new Backend(
                options,
                set(S3Client.builder(), options, options.s3())
                        .forcePathStyle(options.s3() != null)
                        .build(),
                set(DynamoDbClient.builder(), options, options.dynamoDb()).build());
    }

    /** In AWS itself, the SDK finds region and credentials where it always looks for them. */
    private static <B extends AwsClientBuilder<B, ?> & SdkSyncClientBuilder<B, ?>> B set(
            B builder, BackendOptions options, URI endpoint) {
        builder.httpClientBuilder(UrlConnectionHttpClient.builder());
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        if (options.isLocal()) {
            builder.region(Region.US_EAST_1).credentialsProvider(ANY_CREDENTIALS);
        }
        return builder;
    }

    S3Client s3() {
        return s3;
    }

    ArticleQueries queries() {
        return new ArticleQueries(dynamoDb, table());
    }

    /** The name of the incoming bucket. A local stack has one, whose name tells. */
    String bucket() {
        if (options.bucket() != null) {
            return options.bucket();
        }
        requireLocal("--bucket");
        return only(
                s3.listBuckets().buckets().stream().map(Bucket::name).toList(), name -> name.contains("-incoming-"));
    }

    private String table() {
        if (options.table() != null) {
            return options.table();
        }
        requireLocal("--table");
        return only(dynamoDb.listTables().tableNames(), name -> name.endsWith("-ArticlesTable"));
    }

    private void requireLocal(String option) {
        if (!options.isLocal()) {
            throw new Failure("which pipeline is meant? Name it with " + option);
        }
    }

    private static String only(List<String> names, Predicate<String> wanted) {
        return names.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new Failure("what listens there is not the local stack of 'articles up'"));
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
    }
}
