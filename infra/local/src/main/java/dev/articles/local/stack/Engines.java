package dev.articles.local.stack;

import dev.articles.local.stack.engine.DynamoDbEngine;
import dev.articles.local.stack.engine.S3Engine;
import dev.articles.local.stack.engine.SqsEngine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.gaul.s3proxy.blobstore.BlobStore;

/** The three servers, started and stopped side by side, since each takes a while. */
record Engines(S3Engine s3, DynamoDbEngine dynamoDb, SqsEngine sqs) implements AutoCloseable {

    static Engines start(Options options, UnaryOperator<BlobStore> watch) {
        Optional<Path> data = options.dataFolder();
        CompletableFuture<SqsEngine> sqs =
                async(() -> SqsEngine.start(options.sqsPort(), SdkSettings.REGION, SdkSettings.ACCOUNT));
        CompletableFuture<DynamoDbEngine> dynamoDb = async(
                () -> DynamoDbEngine.start(options.dynamoDbPort(), data.map(folder -> folder.resolve("dynamodb"))));
        CompletableFuture<S3Engine> s3 =
                async(() -> S3Engine.start(options.s3Port(), data.map(folder -> folder.resolve("s3")), watch));
        return new Engines(s3.join(), dynamoDb.join(), sqs.join());
    }

    @Override
    public void close() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(s3::close),
                        CompletableFuture.runAsync(dynamoDb::close),
                        CompletableFuture.runAsync(sqs::close))
                .join();
    }

    private static <T> CompletableFuture<T> async(Callable<T> start) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return start.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
