package dev.articles.extract.entities;

import dev.articles.extract.entities.names.CanonicalNames;
import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.extract.entities.tagger.Span;
import dev.articles.extract.entities.tagger.Tagger;
import dev.articles.model.EntityMention;
import java.util.List;

/**
 * Finds the people, places and organisations a text names, each with the name a person would search by.
 *
 * <p>Loads models and lists once, at construction; construct it once. Thread-safe. Never throws on any text.
 */
public final class EntityExtractor {

    private final Tagger tagger;
    private final CanonicalNames canonicalNames;

    public EntityExtractor() {
        Gazetteers gazetteers = Gazetteers.load();
        tagger = new Tagger(gazetteers);
        canonicalNames = new CanonicalNames(gazetteers);
    }

    /**
     * The mentions in a text, in order, none overlapping another.
     *
     * @param language ISO 639-1 code of the text, or null if it is not known; the letters of the text decide, so that a
     *     wrong code does no harm
     */
    public List<EntityMention> extract(String text, String language) {
        List<Span> spans = tagger.tag(text);
        return canonicalNames.resolve(
                text, spans.stream().map(EntityExtractor::name).toList());
    }

    /** What searched names stand for, by the same tables, which are read once. */
    public KnownEntities knownEntities() {
        return new KnownEntities(canonicalNames);
    }

    private static CanonicalNames.Name name(Span span) {
        return new CanonicalNames.Name(span.start(), span.end(), span.type());
    }
}
