package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** The numbers of a clock time: hours in digits or words, minutes after a colon or spoken. */
final class ClockNumbers {
    private ClockNumbers() {}

    static int hour(Cursor cursor, boolean announced, boolean dated) {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.NUMBER) {
            if (token.digits() > 2 || token.sign() != 0 || Clocks.inside(cursor, cursor.at())) {
                return Numbers.NONE;
            }
            cursor.to(cursor.at() + 1);
            return token.number();
        }
        int ordinal = announced || token.definite() ? Numbers.ordinal(cursor) : Numbers.NONE;
        if (ordinal != Numbers.NONE) {
            return ordinal;
        }
        return announced || dated && token.definite() ? Numbers.cardinal(cursor) : wordBeforeMeridiem(cursor);
    }

    private static int wordBeforeMeridiem(Cursor cursor) {
        int start = cursor.at();
        int value = Numbers.cardinal(cursor);
        boolean clock = cursor.look(WordClass.MERIDIEM) != null
                || cursor.look(WordClass.CLOCK) != null && cursor.peek().latin();
        if (value != Numbers.NONE && !clock) {
            cursor.to(start);
            return Numbers.NONE;
        }
        return value;
    }

    /** Minutes after a colon, a point or "h"; {@link Numbers#NONE} where there are none. */
    static int minute(Cursor cursor) {
        Token mark = cursor.peek();
        Token next = cursor.token(cursor.at() + 1);
        boolean letter = mark.kind() == Token.Kind.WORD && isHourLetter(mark);
        boolean mark2 =
                mark.isMark(':') && next.digits() == 2 || mark.isMark('.') && next.digits() == 2 && !mark3(cursor);
        if ((letter || mark2) && cursor.glued(cursor.at()) && cursor.glued(cursor.at() + 1) && isMinute(next)) {
            cursor.to(cursor.at() + 2);
            return next.number();
        }
        return Numbers.NONE;
    }

    /** Whether a second point follows, as in a date: 12.05.2024. */
    private static boolean mark3(Cursor cursor) {
        Token mark = cursor.token(cursor.at() + 2);
        return mark.kind() == Token.Kind.MARK
                && ".%".indexOf(mark.sign()) >= 0
                && cursor.glued(cursor.at() + 2)
                && cursor.token(cursor.at() + 3).digits() > 0;
    }

    static int second(Cursor cursor) {
        Token next = cursor.token(cursor.at() + 1);
        if (cursor.isMark(':') && cursor.glued(cursor.at() + 1) && isMinute(next)) {
            cursor.to(cursor.at() + 2);
            return next.number();
        }
        return Numbers.NONE;
    }

    private static boolean isMinute(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.digits() <= 2 && token.number() < 60 && token.sign() == 0;
    }

    private static boolean isHourLetter(Token token) {
        Entry unit = token.as(WordClass.UNIT);
        return unit != null && unit.weak() && unit.tag().equals("hour");
    }

    /** "8h": the French way to write the hour, where a zone shows that it is no length of time. */
    static boolean hourLetter(Cursor cursor) {
        boolean zone = cursor.token(cursor.at() + 1).is(WordClass.ZONE);
        if (zone && isHourLetter(cursor.peek()) && cursor.glued(cursor.at())) {
            cursor.to(cursor.at() + 1);
            return true;
        }
        return false;
    }

    /** "والنصف", "والربع", "إلا ثلث", "وعشر دقائق"; negative for minutes before the hour. */
    static int spoken(Cursor cursor, boolean certain) {
        int start = cursor.at();
        Entry fraction = certain ? cursor.takeJoined(WordClass.FRACTION) : null;
        if (fraction != null) {
            return fraction.number();
        }
        boolean minus = certain && !cursor.peek().latin() && cursor.has(WordClass.MINUS);
        Entry less = minus ? cursor.take(WordClass.FRACTION) : null;
        if (less != null) {
            return -less.number();
        }
        boolean joined = cursor.has(WordClass.AND) || cursor.peek().joined();
        cursor.allowNext();
        int minutes = certain && (minus || joined) ? Numbers.cardinal(cursor) : Numbers.NONE;
        Entry unit = minutes == Numbers.NONE ? null : cursor.take(WordClass.UNIT);
        if (unit != null && unit.tag().equals("minute")) {
            return minus ? -minutes : minutes;
        }
        cursor.to(start);
        return 0;
    }
}
