package dev.articles.extract;

import dev.articles.extract.dates.DateExtractor;
import dev.articles.extract.entities.EntityExtractor;
import dev.articles.model.DateMention;
import dev.articles.model.Entity;
import dev.articles.model.EntityMention;
import dev.articles.model.Extraction;
import dev.articles.model.ParsedArticle;
import dev.articles.model.Published;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an article's headline and body as one text and gathers its entities and dates. Loads what it needs to know at
 * construction; construct it once. Thread-safe.
 */
public final class ArticleExtractor {

    /** Changes whenever the same article would be extracted differently; every item of the table carries it. */
    public static final String VERSION = "1";

    private final EntityExtractor entities = new EntityExtractor();
    private final DateExtractor dates = new DateExtractor();
    private final NameLinks nameLinks = new NameLinks(entities.knownEntities());

    /** Everything that the table keeps of an article besides the article itself. Never throws. */
    public Extraction extract(ParsedArticle article) {
        String headline = article.title() == null ? "" : article.title() + "\n\n";
        String text = headline + article.text();
        List<EntityMention> mentions = entities.extract(text, article.language());
        List<DateMention> times = dates.extract(text, reference(article.published()), article.language());
        List<Entity> found = EntityList.of(mentions, headline.length());
        Map<String, Set<String>> links = new TreeMap<>();
        found.forEach(entity -> links.merge(entity.key(), nameLinks.of(entity), NameLinks::union));
        return new Extraction(text, found, times, links);
    }

    private static LocalDateTime reference(Published published) {
        if (published == null) {
            return null;
        }
        return published.instant() == null
                ? published.day().atStartOfDay()
                : published.instant().toLocalDateTime();
    }
}
