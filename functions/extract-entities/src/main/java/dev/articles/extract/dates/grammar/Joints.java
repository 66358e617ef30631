package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** What stands between the ends of a range. */
final class Joints {
    private Joints() {}

    /** Takes "to", "حتى" or a dash; after "between" and after a dual, "and" instead. */
    static boolean take(Cursor cursor, boolean and) {
        int start = cursor.at();
        boolean joined = and ? and(cursor) : to(cursor);
        if (!joined) {
            cursor.to(start);
            return false;
        }
        cursor.has(WordClass.THE);
        cursor.allowNext();
        return true;
    }

    private static boolean and(Cursor cursor) {
        Token next = cursor.peek();
        if (next.is(WordClass.AND)) {
            cursor.to(cursor.at() + 1);
            return true;
        }
        return next.joined() || cursor.anyMark("-–~");
    }

    private static boolean to(Cursor cursor) {
        cursor.allowNext();
        if (cursor.has(WordClass.TO)) {
            cursor.has(WordClass.IN);
            return true;
        }
        Token next = cursor.peek();
        boolean attached = next.preposition() == 'ل' && !next.joined();
        return attached || cursor.anyMark("-–—~");
    }
}
