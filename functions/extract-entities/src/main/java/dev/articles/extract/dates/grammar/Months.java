package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/** The month of a date: a name, two names of the same month, or "month" with a number. */
final class Months {
    /** @param number 1 to 12; @param tag the calendar; @param sure whether it can only be a month; @param capital whether it is written as a name, which all Arabic is */
    record Month(int number, String tag, boolean sure, boolean capital, boolean latin) {}

    private Months() {}

    /** The month at the cursor, or null. */
    static Month read(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        boolean named = unit != null && unit.tag().equals("month") && unit.number() == 1;
        if (unit != null && !named) {
            cursor.to(start);
        }
        if (named) {
            cursor.link();
        }
        Month month = name(cursor, named);
        if (month == null && named && !cursor.token(start).latin()) {
            month = number(cursor);
        }
        if (month == null) {
            cursor.to(start);
        }
        return month;
    }

    private static Month name(Cursor cursor, boolean named) {
        Entry name = cursor.take(WordClass.MONTH);
        if (name == null) {
            return null;
        }
        Token word = cursor.token(cursor.at() - 1);
        boolean doubled = second(cursor, name);
        Token next = cursor.peek();
        if (next.isMark('.') && cursor.glued(cursor.at()) && isAbbreviation(cursor)) {
            cursor.to(cursor.at() + 1);
        }
        boolean blessed = cursor.has(WordClass.EPITHET);
        return new Month(
                name.number(),
                name.tag(),
                !name.weak() || named || doubled || blessed,
                word.capital() || !word.latin(),
                word.latin());
    }

    private static boolean isAbbreviation(Cursor cursor) {
        Token month = cursor.token(cursor.at() - 1);
        Token after = cursor.token(cursor.at() + 1);
        return month.end() - month.start() <= 4 && after.kind() == Token.Kind.NUMBER;
    }

    /** A second name of the month after a slash or in brackets: "كانون الثاني/يناير". */
    private static boolean second(Cursor cursor, Entry first) {
        int start = cursor.at();
        boolean slash = cursor.anyMark("/-–");
        boolean bracket = !slash && cursor.mark('(');
        if (slash || bracket) {
            Entry other = cursor.take(WordClass.MONTH);
            if (other != null && other.number() == first.number() && (!bracket || cursor.mark(')'))) {
                return true;
            }
        }
        cursor.to(start);
        return false;
    }

    /** "شهر 12", "شهر عشرة", "الشهر الثامن". */
    private static Month number(Cursor cursor) {
        int start = cursor.at();
        int value = Numbers.digits(cursor, 1, 2);
        value = value == Numbers.NONE ? Numbers.ordinal(cursor) : value;
        value = value == Numbers.NONE ? Numbers.cardinal(cursor) : value;
        if (value >= 1 && value <= 12) {
            return new Month(value, "gregorian", true, true, false);
        }
        cursor.to(start);
        return null;
    }
}
