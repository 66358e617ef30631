package dev.articles.events;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.articles.model.Upload;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The loop that both functions share: a batch of messages, each telling of uploads, worked off one by one. A message
 * of which an upload fails goes back to the queue, and it alone: the answer names it, as ReportBatchItemFailures asks,
 * and the queue delivers it again until it lies in the dead-letter queue.
 */
public final class UploadBatch {

    private final LambdaLogger log;
    private final Consumer<Upload> work;

    /**
     * A loop that hands each upload to {@code work}, which returns when the upload is done with for ever and throws
     * when a later attempt may do better.
     */
    public UploadBatch(LambdaLogger log, Consumer<Upload> work) {
        this.log = log;
        this.work = work;
    }

    /** Works off a batch and answers with the messages to deliver again. Throws nothing. */
    public SQSBatchResponse process(SQSEvent batch) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : batch.getRecords()) {
            if (!succeeds(message)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    private boolean succeeds(SQSMessage message) {
        try {
            boolean all = true;
            for (Upload upload : S3Notification.uploads(message.getBody())) {
                all &= succeeds(upload);
            }
            return all;
        } catch (RuntimeException e) {
            log.log("Message " + message.getMessageId() + " goes back to its queue: " + trace(e), LogLevel.ERROR);
            return false;
        }
    }

    /** One failing upload must not keep the others of its message from their turn. */
    private boolean succeeds(Upload upload) {
        try {
            work.accept(upload);
            return true;
        } catch (RuntimeException e) {
            log.log(
                    "s3://" + upload.bucket() + "/" + upload.key() + " will be tried again: " + trace(e),
                    LogLevel.ERROR);
            return false;
        }
    }

    private static String trace(RuntimeException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
