package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** What the words around say about whether a doubtful word is a date at all. */
final class Evidence {
    private static final int LONGEST_NAME = 10;

    private Evidence() {}

    /** Whether a preposition of time stands before the expression or is attached to it, or the text is nothing else. */
    static boolean preposition(Cursor cursor, int start) {
        Token token = cursor.token(start);
        Token before = cursor.token(start - 1);
        if (token.preposition() != 0 && token.preposition() != 'ك') {
            return true;
        }
        return before != null && isTemporal(before);
    }

    /** Whether what stands before is named with its year: "كأس العالم 2022", "the 2020 election". */
    static boolean event(Cursor cursor, int start) {
        for (int i = start - 1; i >= start - 3; i--) {
            if (cursor.token(i).is(WordClass.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "and" joins it to the name of a month: "بين يناير ومارس". */
    static boolean joinedToMonth(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        return cursor.token(start).joined() && before.is(WordClass.MONTH)
                || before.is(WordClass.AND) && cursor.token(start - 2).is(WordClass.MONTH);
    }

    private static boolean isTemporal(Token token) {
        return token.is(WordClass.IN)
                || token.is(WordClass.FROM)
                || token.is(WordClass.TO)
                || token.is(WordClass.BEFORE_AFTER)
                || token.is(WordClass.OF) && !token.is(WordClass.BETWEEN)
                || token.is(WordClass.EDGE)
                || token.is(WordClass.FOR);
    }

    /** Whether nothing else is in the text. */
    static boolean alone(Cursor cursor, int start) {
        return start == 0 && cursor.done();
    }

    /** Whether a name or title stands before: what looks like a month or weekday is a name then. */
    static boolean afterName(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        return before.is(WordClass.NAME);
    }

    /** Whether what stands here is the end of a publication's name: "صحيفة الشروق اليوم". */
    static boolean publication(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        boolean oneWord = before.kind() == Token.Kind.GAP && before.end() - before.start() < LONGEST_NAME;
        return before.is(WordClass.PUBLICATION) && !cursor.token(start).latin()
                || oneWord && !before.latin() && cursor.token(start - 2).is(WordClass.PUBLICATION);
    }

    /** Whether the number before the cursor counts something, or is somebody's number. */
    static boolean counts(Cursor cursor, int start) {
        Token before = cursor.token(start - 1);
        Token after = cursor.peek();
        return before.is(WordClass.NUMBERED) || after.is(WordClass.COUNTED);
    }
}
