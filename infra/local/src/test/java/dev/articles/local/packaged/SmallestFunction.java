package dev.articles.local.packaged;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The least that a function in this place can do, to measure against: it gets one object and puts it elsewhere. */
public final class SmallestFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {

    static final String FROM = "FROM_BUCKET";
    static final String KEY = "KEY";
    static final String TO = "TO_BUCKET";

    private final S3Client s3 = S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        byte[] object = s3.getObjectAsBytes(
                        get -> get.bucket(System.getenv(FROM)).key(System.getenv(KEY)))
                .asByteArray();
        s3.putObject(put -> put.bucket(System.getenv(TO)).key(System.getenv(KEY)), RequestBody.fromBytes(object));
        return new SQSBatchResponse(List.of());
    }
}
