package dev.articles.local.stack.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.articles.events.Environment;
import dev.articles.events.UploadBatch;
import dev.articles.model.Upload;
import dev.articles.store.AwsClients;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Stands in for the parser: copies a file to the parsed bucket under its key; a file that says "poison" fails. */
public final class CopyingParse implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final S3Client s3 = AwsClients.s3();
    private final String parsedBucket = Environment.required("PARSED_BUCKET");

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return new UploadBatch(context.getLogger(), this::copy).process(event);
    }

    private void copy(Upload upload) {
        String text = s3.getObjectAsBytes(
                        get -> get.bucket(upload.bucket()).key(upload.key()).versionId(upload.versionId()))
                .asUtf8String();
        if (text.equals("poison")) {
            throw new IllegalArgumentException("poison");
        }
        s3.putObject(
                put -> put.bucket(parsedBucket)
                        .key(upload.key())
                        .metadata(java.util.Map.of("sequencer", upload.sequencer())),
                RequestBody.fromString(text));
    }
}
