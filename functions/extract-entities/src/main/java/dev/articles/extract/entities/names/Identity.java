package dev.articles.extract.entities.names;

/**
 * What a name turned out to stand for.
 *
 * @param key what it is indexed under
 * @param arabic its canonical name in an Arabic article; empty where none is known
 * @param english its canonical name in any other; empty where none is known
 */
record Identity(String key, String arabic, String english) {

    static Identity of(KnownEntity known) {
        return new Identity(known.key(), known.arabic(), known.english());
    }

    /** An entity of which nothing is known but a name. */
    static Identity named(String name, String key) {
        return new Identity(key, name, name);
    }

    /** The same entity under a name that an article has for it. */
    Identity called(String name) {
        return Words.isArabic(name) ? new Identity(key, name, english) : new Identity(key, arabic, name);
    }

    String canonical(boolean inArabic) {
        String own = inArabic ? arabic : english;
        return own.isEmpty() ? (inArabic ? english : arabic) : own;
    }
}
