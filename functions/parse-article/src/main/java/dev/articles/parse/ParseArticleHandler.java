package dev.articles.parse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.articles.events.Environment;
import dev.articles.events.UploadBatch;
import dev.articles.model.ArticleId;
import dev.articles.model.Limits;
import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedFile;
import dev.articles.model.Upload;
import dev.articles.snapshot.OfflineAws;
import dev.articles.snapshot.Rehearsed;
import dev.articles.store.ArticleTable;
import dev.articles.store.AwsClients;
import dev.articles.store.Buckets;
import dev.articles.store.UploadedFile;

/** The first function: an uploaded file becomes a parsed article, or a row that says why it is none. */
public final class ParseArticleHandler implements RequestHandler<SQSEvent, SQSBatchResponse>, Rehearsed {

    private final Buckets buckets;
    private final String parsedBucket;
    private final ArticleTable table;
    private final ArticleParser parser;

    public ParseArticleHandler() {
        this(
                new Buckets(AwsClients.s3()),
                Environment.required("PARSED_BUCKET"),
                new ArticleTable(AwsClients.dynamoDb(), Environment.required("ARTICLES_TABLE")),
                new ArticleParser());
        Rehearsed.beforeSnapshot(this);
    }

    ParseArticleHandler(Buckets buckets, String parsedBucket, ArticleTable table, ArticleParser parser) {
        this.buckets = buckets;
        this.parsedBucket = parsedBucket;
        this.table = table;
        this.parser = parser;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return handle(event, context.getLogger());
    }

    @Override
    public void rehearse() {
        rehearse(stage());
    }

    /** An article of each form. */
    static OfflineAws stage() {
        return new OfflineAws(ParseArticleHandler.class, "scrape.txt", "page.html");
    }

    SQSBatchResponse rehearse(OfflineAws aws) {
        return new ParseArticleHandler(aws.buckets(), "rehearsal", aws.table(), parser).handle(aws.event(), aws.log());
    }

    private SQSBatchResponse handle(SQSEvent event, LambdaLogger log) {
        return new UploadBatch(log, upload -> parse(upload, log)).process(event);
    }

    private void parse(Upload upload, LambdaLogger log) {
        UploadedFile file = buckets.read(upload, Limits.UPLOAD_BYTES);
        if (file instanceof UploadedFile.Gone) {
            log.log("Deleted before it could be read: " + upload.key(), LogLevel.WARN);
        } else if (file instanceof UploadedFile.TooLarge) {
            settle(upload, null, ArticleParser.tooLarge(), log);
        } else if (file instanceof UploadedFile.Content content) {
            settle(upload, content.bytes(), parser.parse(content.bytes(), upload.key(), content.fetchedAt()), log);
        }
    }

    private void settle(Upload upload, byte[] bytes, ParseOutcome outcome, LambdaLogger log) {
        if (outcome instanceof Parsed parsed) {
            String hash = ArticleId.contentHash(bytes);
            buckets.write(parsedBucket, new ParsedFile(upload, hash, ArticleParser.VERSION, parsed.article()));
            log.log("PARSED " + upload.key(), LogLevel.INFO);
        } else if (outcome instanceof Rejected rejected) {
            table.reject(upload, rejected, ArticleParser.VERSION);
            log.log("REJECTED " + upload.key() + ": " + rejected.message(), LogLevel.WARN);
        }
    }
}
