package dev.articles.model;

import java.util.Objects;

/**
 * One place in a text where an entity is named.
 *
 * @param start UTF-16 offset of the first character; {@code text.substring(start, end)} is the name
 * @param end UTF-16 offset after the last character
 * @param text the name as it stands there: no proclitic, no title, the article ال inside
 * @param type what it names
 * @param canonical the name a person would search by: the fullest form in the article, or the known entity's name
 * @param key what {@code canonical} is indexed under: the same for every spelling and language of a known entity
 * @param role the title given beside the name ("وزير الخارجية الأميركي"); null where none is given
 */
public record EntityMention(
        int start, int end, String text, EntityType type, String canonical, String key, String role) {

    public EntityMention {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(key, "key");
    }
}
