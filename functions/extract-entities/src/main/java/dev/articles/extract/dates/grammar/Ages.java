package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** Tells a length of years that is somebody's age: "25 years old", "عن عمر يناهز 94 عاما", "(34 عاما)". */
final class Ages {
    private static final int REACH = 4;
    private static final int SHORT_GAP = 10;

    private Ages() {}

    /** Whether the length that ends at the cursor is an age. */
    static boolean read(Cursor cursor) {
        Token after = cursor.peek();
        Token later = after.isMark('-') ? cursor.token(cursor.at() + 1) : after;
        return before(cursor) || bracketed(cursor) || later.is(WordClass.AGE);
    }

    private static boolean bracketed(Cursor cursor) {
        Entry unit = cursor.token(cursor.at() - 1).as(WordClass.UNIT);
        boolean years = unit != null && unit.tag().equals("year");
        return years
                && cursor.before().isMark('(')
                && cursor.isMark(')')
                && !cursor.peek().latin();
    }

    /** The word for age may stand a few words before. */
    private static boolean before(Cursor cursor) {
        for (int i = cursor.origin() - 1; i >= cursor.origin() - REACH; i--) {
            Token token = cursor.token(i);
            if (token.is(WordClass.AGE)) {
                return true;
            }
            boolean far = token.kind() == Token.Kind.GAP && token.end() - token.start() > SHORT_GAP;
            if (far || token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.NOTHING) {
                return false;
            }
        }
        return false;
    }
}
