package dev.articles.extract.entities;

import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.extract.entities.tagger.Span;
import dev.articles.extract.entities.tagger.Tagger;
import dev.articles.model.EntityMention;
import dev.articles.text.NameKey;
import java.util.List;

/**
 * Finds the people, places and organisations a text names, each with the name a person would search by.
 *
 * <p>Loads models and lists once, at construction; construct it once. Thread-safe. Never throws on any text.
 */
public final class EntityExtractor {

    private final Tagger tagger = new Tagger(Gazetteers.load());

    /**
     * The mentions in a text, in order, none overlapping another.
     *
     * @param language ISO 639-1 code of the text, or null if it is not known
     */
    public List<EntityMention> extract(String text, String language) {
        return tagger.tag(text).stream().map(span -> mention(text, span)).toList();
    }

    private static EntityMention mention(String text, Span span) {
        String name = text.substring(span.start(), span.end());
        return new EntityMention(span.start(), span.end(), name, span.type(), name, NameKey.of(name), null);
    }
}
