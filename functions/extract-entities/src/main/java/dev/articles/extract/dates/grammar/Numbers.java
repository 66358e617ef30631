package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** Numbers in digits and in words. All methods answer -1, and leave the cursor alone, where there is none. */
final class Numbers {
    static final int NONE = -1;

    private Numbers() {}

    /** "5", "خمسة وعشرون", "twenty-five", "two thousand ten". */
    static int cardinal(Cursor cursor) {
        int digits = cursor.peek().sign() == 'o' ? NONE : digits(cursor, 1, 6);
        return digits == NONE ? words(cursor, false) : digits * scale(cursor);
    }

    /** "130 ألف", "2 thousand". */
    private static int scale(Cursor cursor) {
        Entry scale = cursor.look(WordClass.CARDINAL);
        boolean thousand = scale != null && scale.number() == 1000;
        if (thousand) {
            cursor.to(cursor.at() + 1);
        }
        return thousand ? 1000 : 1;
    }

    /** "3rd", "الثالث", "الحادي والعشرين", "twenty-first"; never "last". */
    static int ordinal(Cursor cursor) {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.NUMBER && token.sign() == 'o') {
            cursor.to(cursor.at() + 1);
            return token.number();
        }
        return words(cursor, true);
    }

    /** A day of the month, 1 to 31. */
    static int day(Cursor cursor) {
        int start = cursor.at();
        int value = digits(cursor, 1, 2);
        value = value == NONE ? ordinal(cursor) : value;
        value = value == NONE ? words(cursor, false) : value;
        if (value >= 1 && value <= 31) {
            return value;
        }
        cursor.to(start);
        return NONE;
    }

    /** A year in four digits, or in words from 1000 on. */
    static int year(Cursor cursor) {
        int start = cursor.at();
        int value = digits(cursor, 4, 4);
        value = value == NONE ? words(cursor, false) : value;
        if (value >= 1000 && value <= 2999) {
            return value;
        }
        cursor.to(start);
        return NONE;
    }

    /** A run of digits of a certain length that is no part of a larger number. */
    static int digits(Cursor cursor, int least, int most) {
        Token token = cursor.peek();
        if (token.kind() != Token.Kind.NUMBER
                || token.sign() == 's'
                || token.digits() < least
                || token.digits() > most
                || inLargerNumber(cursor, cursor.at())) {
            return NONE;
        }
        cursor.to(cursor.at() + 1);
        return token.number();
    }

    /** Whether the number is part of a decimal, an amount or a percentage: 3.5, 1,000, 20%, $12. */
    static boolean inLargerNumber(Cursor cursor, int index) {
        Token before = cursor.token(index - 1);
        Token after = cursor.token(index + 1);
        if (before.kind() == Token.Kind.MARK && "$€£#".indexOf(before.sign()) >= 0) {
            return true;
        }
        if (after.kind() == Token.Kind.MARK && "%٪$€£".indexOf(after.sign()) >= 0) {
            return true;
        }
        return pointed(cursor, index) || pointed(cursor, index + 2);
    }

    private static boolean pointed(Cursor cursor, int index) {
        Token left = cursor.token(index - 2);
        Token point = cursor.token(index - 1);
        Token right = cursor.token(index);
        return left.kind() == Token.Kind.NUMBER
                && right.kind() == Token.Kind.NUMBER
                && point.kind() == Token.Kind.MARK
                && ".,٫٬".indexOf(point.sign()) >= 0
                && cursor.glued(index)
                && cursor.glued(index - 1);
    }

    private static int words(Cursor cursor, boolean ordinal) {
        int start = cursor.at();
        WordSum sum = new WordSum();
        boolean ended = false;
        for (boolean first = true; !ended; first = false) {
            int mark = cursor.at();
            if (!first) {
                cursor.mark('-');
            }
            Entry entry = next(cursor, first, WordClass.CARDINAL);
            Entry last = entry == null && ordinal ? next(cursor, first, WordClass.ORDINAL) : null;
            Entry taken = entry == null ? last : entry;
            boolean grows = taken != null && taken.number() > 0 && sum.add(taken.number());
            if (!grows) {
                cursor.to(mark);
                break;
            }
            sum.ordinal |= last != null;
            ended = last != null && !continues(cursor);
        }
        boolean fits = sum.count > 0 && sum.ordinal == ordinal;
        if (!fits) {
            cursor.to(start);
        }
        return fits ? sum.value() : NONE;
    }

    private static Entry next(Cursor cursor, boolean first, WordClass wordClass) {
        Entry plain = cursor.take(wordClass);
        return plain != null || first ? plain : cursor.takeJoined(wordClass);
    }

    /** Arabic ordinals continue: "الحادي" with "والعشرين" or "عشر". */
    private static boolean continues(Cursor cursor) {
        Token token = cursor.peek();
        Entry entry = token.as(WordClass.CARDINAL);
        return entry != null && (token.joined() && entry.number() >= 20 || entry.number() == 10);
    }
}
