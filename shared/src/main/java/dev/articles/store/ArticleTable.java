package dev.articles.store;

import dev.articles.model.Extraction;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.model.ParsedFile;
import dev.articles.model.Upload;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes articles into the table, so that it always ends as if the newest upload of each file had been processed once,
 * however often, in whatever order and by however many functions at a time uploads are processed, and wherever one of
 * them dies.
 *
 * <p>All items of an article are replaced together. Its head is written first, on the condition that it is still as it
 * was found; whatever follows is written in the same transaction or, where it does not fit one, on the condition that
 * the head is still the writer's own. So a writer that was overtaken cannot leave anything behind, and one that died
 * half way is repaired by the next delivery of its message. Thread-safe.
 */
public final class ArticleTable {

    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 40;

    private final Transactions transactions;

    public ArticleTable(DynamoDbClient dynamoDb, String table) {
        this.transactions = new Transactions(dynamoDb, table);
    }

    /** What a write came to. */
    public enum Outcome {
        /** The table now says what this upload says. */
        WRITTEN,
        /** It said so already. */
        DUPLICATE,
        /** It says what a newer upload says, and still does. */
        STALE
    }

    /**
     * Replaces an article by what was extracted from one upload of it.
     *
     * @param extractor version of the extractor
     */
    public Outcome put(ParsedFile file, Extraction extraction, String extractor) {
        String revision = revision(file.upload(), file.contentHash(), file.parser(), extractor);
        List<Item> items = ArticleItems.of(file, extraction, extractor);
        return replace(new Replacement(file.upload(), revision, items.get(0), items.subList(1, items.size())));
    }

    /** Replaces an article by the reason why the newest upload of it is none. */
    public Outcome reject(Upload upload, Rejected rejected, String parser) {
        String revision = revision(upload, rejected.reason().name(), parser);
        return replace(new Replacement(upload, revision, RejectedItem.of(upload, rejected, parser), List.of()));
    }

    private static String revision(Upload upload, String... readBy) {
        return upload.sequencer() + "#" + String.join("#", readBy);
    }

    /** Tries as if the article were new; what stands in the way then tells what to do. */
    private Outcome replace(Replacement replacement) {
        Head found = Head.NONE;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Head obstacle = transactions.replace(replacement, found);
            if (obstacle == null) {
                return Outcome.WRITTEN;
            }
            if (obstacle.isNewerThan(replacement.upload())) {
                return Outcome.STALE;
            }
            if (obstacle.isDoneAs(replacement.revision())) {
                return Outcome.DUPLICATE;
            }
            if (obstacle.equals(found)) {
                pause(attempt);
            }
            found = obstacle;
        }
        throw new IllegalStateException("Others keep writing article "
                + replacement.upload().articleId() + "; a later delivery will try again.");
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(attempt * PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another writer.", e);
        }
    }
}
