package dev.articles.local.stack.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.articles.events.Environment;
import dev.articles.events.UploadBatch;
import dev.articles.model.Upload;
import dev.articles.store.AwsClients;
import java.util.Map;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Stands in for the extractor: one item per parsed file, with its text. */
public final class CopyingExtract implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final S3Client s3 = AwsClients.s3();
    private final DynamoDbClient dynamoDb = AwsClients.dynamoDb();
    private final String table = Environment.required("ARTICLES_TABLE");

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return new UploadBatch(context.getLogger(), this::copy).process(event);
    }

    private void copy(Upload upload) {
        ResponseBytes<GetObjectResponse> file =
                s3.getObjectAsBytes(get -> get.bucket(upload.bucket()).key(upload.key()));
        dynamoDb.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "articleId", text(upload.key()),
                        "item", text("ARTICLE"),
                        "text", text(file.asUtf8String()),
                        "sequencer", text(file.response().metadata().get("sequencer")))));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
