package dev.articles.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.articles.events.Environment;
import dev.articles.events.UploadBatch;
import dev.articles.model.Limits;
import dev.articles.model.ParsedFile;
import dev.articles.model.Upload;
import dev.articles.snapshot.OfflineAws;
import dev.articles.snapshot.Rehearsed;
import dev.articles.store.ArticleTable;
import dev.articles.store.AwsClients;
import dev.articles.store.Buckets;
import dev.articles.store.ParsedJson;
import dev.articles.store.UploadedFile;

/** The second function: a parsed article becomes rows of the table. */
public final class ExtractEntitiesHandler implements RequestHandler<SQSEvent, SQSBatchResponse>, Rehearsed {

    private final Buckets buckets;
    private final ArticleTable table;
    private final ArticleExtractor extractor;

    public ExtractEntitiesHandler() {
        this(
                new Buckets(AwsClients.s3()),
                new ArticleTable(AwsClients.dynamoDb(), Environment.required("ARTICLES_TABLE")),
                new ArticleExtractor());
        Rehearsed.beforeSnapshot(this);
    }

    ExtractEntitiesHandler(Buckets buckets, ArticleTable table, ArticleExtractor extractor) {
        this.buckets = buckets;
        this.table = table;
        this.extractor = extractor;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return handle(event, context.getLogger());
    }

    @Override
    public void rehearse() {
        rehearse(stage());
    }

    /** An article in each language that has a tagger. */
    static OfflineAws stage() {
        return new OfflineAws(ExtractEntitiesHandler.class, "arabic.json", "english.json");
    }

    SQSBatchResponse rehearse(OfflineAws aws) {
        return new ExtractEntitiesHandler(aws.buckets(), aws.table(), extractor).handle(aws.event(), aws.log());
    }

    private SQSBatchResponse handle(SQSEvent event, LambdaLogger log) {
        return new UploadBatch(log, upload -> extract(upload, log)).process(event);
    }

    private void extract(Upload upload, LambdaLogger log) {
        UploadedFile file = buckets.read(upload, Limits.PARSED_BYTES);
        if (file instanceof UploadedFile.Content content) {
            ParsedFile parsed = ParsedJson.read(content.bytes());
            ArticleTable.Outcome outcome =
                    table.put(parsed, extractor.extract(parsed.article()), ArticleExtractor.VERSION);
            log.log(outcome + " " + parsed.upload().key(), LogLevel.INFO);
        } else {
            log.log("Nothing to extract from " + upload.key() + ": " + file, LogLevel.WARN);
        }
    }
}
