package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.tokens.Token;

/**
 * A time of day or a range of them: "3-8pm", "من الساعة 9 إلى 11 مساء", "between 9:30 and 11:00".
 *
 * @param from the time, or the beginning of the range
 * @param to the end of the range; null for a single time
 */
record ClockSpan(ClockTime from, ClockTime to) {
    /** What stands at the cursor, or null. */
    static ClockSpan read(Cursor cursor, boolean dated) {
        int start = cursor.at();
        boolean between = cursor.has(WordClass.BETWEEN);
        boolean announced = between || cursor.has(WordClass.FROM);
        ClockTime first = Clocks.maybe(cursor, dated);
        if (first == null) {
            cursor.to(start);
            return null;
        }
        int afterFirst = cursor.at();
        ClockTime second = joins(cursor, between) ? Clocks.maybe(cursor, dated || announced) : null;
        boolean sure =
                second != null && (certain(second) || certain(first) && dated || announced && dayFollows(cursor));
        if (sure) {
            return of(first, second);
        }
        cursor.to(afterFirst);
        if (announced || !certain(first)) {
            cursor.to(start);
            return null;
        }
        return new ClockSpan(first, null);
    }

    private static boolean certain(ClockTime time) {
        return time.certain() || time.half() >= 0;
    }

    /** "between 3 and 5 on 1/1/2015": plain numbers are hours where a day in digits follows. */
    private static boolean dayFollows(Cursor cursor) {
        Token date = cursor.token(cursor.at() + 1);
        return cursor.peek().latin()
                && cursor.look(WordClass.IN) != null
                && date.kind() == Token.Kind.NUMBER
                && cursor.token(cursor.at() + 2).isMark('/');
    }

    /** The half of the day is said once, at the end: "3-8pm" begins at three in the afternoon, "9:30-4:30pm" before noon. */
    private static ClockSpan of(ClockTime first, ClockTime second) {
        boolean inherits = first.half() < 0 && second.half() >= 0 && first.minutes() <= second.minutes();
        boolean noon = first.half() < 0 && second.half() < 0 && second.hour() < 12 && second.hour() < first.hour();
        if (noon && first.hour() <= 12) {
            return new ClockSpan(first, second.half(12));
        }
        return new ClockSpan(inherits ? first.half(second.half()) : first, second);
    }

    private static boolean joins(Cursor cursor, boolean between) {
        int start = cursor.at();
        boolean joined = between
                ? cursor.has(WordClass.AND) || cursor.peek().joined() || cursor.anyMark("-–")
                : cursor.has(WordClass.TO) || cursor.anyMark("-–");
        if (!joined) {
            cursor.to(start);
            return false;
        }
        cursor.allowNext();
        return true;
    }
}
