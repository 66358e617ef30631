package dev.articles.extract.entities.names;

import dev.articles.model.EntityType;
import java.util.List;

/**
 * A name found in a text, made ready for comparison.
 *
 * @param position its place in the order of names
 * @param type what it names
 * @param form the name as one would write it alone: "السعودية" where the text has "للسعودية"
 * @param key the form's key
 * @param words the key's words
 * @param sounds how each word sounds, so that what differs here is no spelling of one name
 * @param before key of the word right before it, without "s" of "Egypt's"; empty if there is none
 * @param after key of the word right after it; empty if there is none
 */
record Found(
        int position,
        EntityType type,
        String form,
        String key,
        List<String> words,
        List<String> sounds,
        String before,
        String after) {

    static Found in(
            String text, CanonicalNames.Name name, int position, SwallowedArticle swallowed, Spellings spellings) {
        String form = swallowed.restore(text, name).strip().replaceAll("\\s+", " ");
        String key = spellings.keyOf(form);
        TextWords before = new TextWords(text, name.start());
        TextWords after = new TextWords(text, name.end());
        String wordBefore = before.backward() ? withoutGenitive(spellings.keyOf(before.word())) : "";
        String wordAfter = after.forward() ? spellings.keyOf(after.word()) : "";
        List<String> words = Words.of(key);
        List<String> sounds = words.stream().map(Skeleton::ofWord).toList();
        return new Found(position, name.type(), form, key, words, sounds, wordBefore, wordAfter);
    }

    private static String withoutGenitive(String key) {
        return key.endsWith(" s") ? key.substring(0, key.length() - 2) : key;
    }
}
