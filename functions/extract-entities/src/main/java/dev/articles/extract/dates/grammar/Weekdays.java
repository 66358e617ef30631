package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.tokens.Token;

/** Weekdays as parts of longer expressions. */
final class Weekdays {
    private Weekdays() {}

    /** A weekday in front of a date, with the word "day" before it and commas or "corresponding to" after it. */
    static CalendarDate leading(Cursor cursor) {
        int start = cursor.at();
        day(cursor);
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        if (weekday == null) {
            cursor.to(start);
            return CalendarDate.NOTHING;
        }
        abbreviation(cursor);
        cursor.anyMark(",،(");
        cursor.has(WordClass.EQUALS);
        cursor.has(WordClass.THE);
        int mark = cursor.at();
        if (mark == start) {
            return CalendarDate.NOTHING;
        }
        return CalendarDate.NOTHING.weekday(weekday.number());
    }

    /** Passes over "يوم" or "day". */
    static boolean day(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null && unit.tag().equals("day") && unit.number() == 1) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    private static void abbreviation(Cursor cursor) {
        Token word = cursor.token(cursor.at() - 1);
        if (word.end() - word.start() <= 5 && cursor.isMark('.') && cursor.glued(cursor.at())) {
            Token after = cursor.token(cursor.at() + 1);
            if ((after.kind() == Token.Kind.NUMBER || after.kind() == Token.Kind.WORD)) {
                cursor.to(cursor.at() + 1);
            }
        }
    }

    /** Whether the word is a weekday beyond doubt: Arabic with its article, English in full. */
    static boolean sure(Token token, Entry weekday) {
        if (weekday.weak() || weekday.tag().equals("abbreviated") && !token.capital()) {
            return false;
        }
        return token.definite() || token.latin();
    }
}
