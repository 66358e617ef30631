package dev.articles.store;

import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.Upload;
import java.time.Duration;

/** The one item of a file that is no article: which file, what is wrong, what to do. It expires. */
final class RejectedItem {

    private static final Duration KEPT = Duration.ofDays(90);

    private RejectedItem() {}

    static Item of(Upload upload, Rejected rejected, String parser) {
        return new Item(upload.articleId(), Attributes.ARTICLE)
                .with("status", "REJECTED")
                .with(Attributes.REJECTION, rejected.reason().name())
                .with(Attributes.REJECTED_AT, upload.at().toString())
                .with("message", rejected.message())
                .with("articleKey", upload.key())
                .with("bucket", upload.bucket())
                .with("versionId", upload.versionId())
                .with("size", upload.size())
                .with("parser", parser)
                .with("expiresAt", upload.at().plus(KEPT).getEpochSecond());
    }
}
