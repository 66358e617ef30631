package dev.articles.model;

import java.util.List;

/**
 * One entity of an article with all its mentions.
 *
 * @param type what it is
 * @param canonical the name to show
 * @param key the name to index under
 * @param role the first title given beside it; null where none is
 * @param forms the different spellings in the text, in order of appearance
 * @param offsets where it is mentioned: UTF-16 positions in the article's full text
 * @param inHeadline whether the headline names it
 */
public record Entity(
        EntityType type,
        String canonical,
        String key,
        String role,
        List<String> forms,
        List<Integer> offsets,
        boolean inHeadline) {

    public Entity {
        forms = List.copyOf(forms);
        offsets = List.copyOf(offsets);
    }

    /** How often the article names it. */
    public int count() {
        return offsets.size();
    }
}
