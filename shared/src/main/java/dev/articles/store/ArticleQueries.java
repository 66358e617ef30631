package dev.articles.store;

import static dev.articles.store.Attributes.BY_ENTITY;
import static dev.articles.store.Attributes.BY_MENTIONED_DATE;
import static dev.articles.store.Attributes.BY_PUBLICATION;
import static dev.articles.store.Attributes.BY_REJECTION;
import static dev.articles.store.Attributes.BY_SOURCE;

import dev.articles.model.EntityType;
import dev.articles.model.RejectionReason;
import dev.articles.text.NameKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Questions to the table. Each reads the index made for it, page by page as the answer is consumed; none scans.
 * Results come newest first unless said otherwise. Thread-safe.
 */
public final class ArticleQueries {

    private static final Comparator<Hit> NEWEST_FIRST =
            Comparator.comparing(Hit::publishedAt).reversed().thenComparing(Hit::articleKey);

    private final IndexReader reader;

    public ArticleQueries(DynamoDbClient dynamoDb, String table) {
        this.reader = new IndexReader(dynamoDb, table);
    }

    /**
     * The articles that mention an entity, each once.
     *
     * @param keys the index keys that the entity's name stands for
     * @param type what the entity must be; null where that is all one
     */
    public Stream<Hit> mentioning(Collection<String> keys, EntityType type) {
        Stream<Hit> hits = keys.stream().flatMap(key -> reader.partition(BY_ENTITY, key));
        return (keys.size() == 1 ? hits : hits.sorted(NEWEST_FIRST))
                .filter(hit -> type == null || type.name().equals(hit.text("type")))
                .filter(new FirstOfArticle());
    }

    /**
     * The mentions of days from {@code first} to {@code last}: of those days and of parts of them, and of stretches
     * like weeks that share a day with them; not of months or years that merely contain them. In the order of the days
     * mentioned.
     */
    public Stream<Hit> mentioningDays(LocalDate first, LocalDate last) {
        MentionedDays asked = new MentionedDays(first, last);
        return asked.partitions().stream()
                .flatMap(partition -> reader.partition(BY_MENTIONED_DATE, partition, true))
                .filter(asked);
    }

    /** The articles published from {@code first} to {@code last}. */
    public Stream<Hit> published(LocalDate first, LocalDate last) {
        return MonthKey.descending(first, last).stream()
                .flatMap(month -> reader.range(BY_PUBLICATION, month, first.toString(), endOf(last)));
    }

    /** The articles of one publisher, however its name is spelt; those without a date come last. */
    public Stream<Hit> from(String source) {
        return reader.partition(BY_SOURCE, NameKey.of(source));
    }

    /** The articles that one publisher published from {@code first} to {@code last}. */
    public Stream<Hit> from(String source, LocalDate first, LocalDate last) {
        return reader.range(BY_SOURCE, NameKey.of(source), first.toString(), endOf(last));
    }

    /** The files that are no articles, by reason. */
    public Stream<Hit> rejected() {
        return Arrays.stream(RejectionReason.values()).flatMap(reason -> reader.partition(BY_REJECTION, reason.name()));
    }

    /** All that the table knows of one article. */
    public Optional<StoredArticle> article(String articleId) {
        List<Hit> items = reader.article(articleId).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(StoredArticle.of(items));
    }

    /** Sorts after every moment of the day, which all begin with it, and before the next day. */
    private static String endOf(LocalDate last) {
        return last + "~";
    }
}
