package dev.articles.model;

import java.time.Instant;
import java.util.Objects;

/**
 * One upload of one file: what an S3 event says of it.
 *
 * @param bucket the bucket it was put into
 * @param key its key, decoded
 * @param versionId the object's version; null in a bucket without versions
 * @param sequencer S3's own order of the events of one key, as {@link Sequencer} normalises it
 * @param size its length in bytes, as the event states it
 * @param at when S3 had it
 */
public record Upload(String bucket, String key, String versionId, String sequencer, long size, Instant at) {

    public Upload {
        Objects.requireNonNull(bucket, "bucket");
        Objects.requireNonNull(key, "key");
        sequencer = Sequencer.pad(sequencer);
    }

    /** The article that this file is, whichever upload it is. */
    public String articleId() {
        return ArticleId.of(bucket, key);
    }
}
