package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Span;
import dev.articles.extract.dates.tokens.Token;

/** From one time to another: "من 3 إلى 10 ديسمبر", "بين عامي 2017 و2021", "2017-2021", "July 13-15". */
final class Ranges {
    private final Points points;

    Ranges(Points points) {
        this.points = points;
    }

    /** The range at the cursor, or null. */
    Meaning read(Cursor cursor) {
        int start = cursor.at();
        Entry between = cursor.take(WordClass.BETWEEN);
        Entry from = between == null ? cursor.take(WordClass.FROM) : null;
        Entry pair = cursor.take(WordClass.PAIR);
        cursor.has(WordClass.THE);
        boolean and = between != null || pair != null;
        if (and || from != null) {
            cursor.allowNext();
        }
        Meaning range = ends(cursor, and, from != null || and);
        if (range == null) {
            cursor.to(start);
        }
        return range;
    }

    private Meaning ends(Cursor cursor, boolean and, boolean announced) {
        int start = cursor.at();
        Meaning left = points.read(cursor);
        Meaning range = left instanceof CalendarDate ? right(cursor, (CalendarDate) left, and, announced) : null;
        if (range != null) {
            return range;
        }
        cursor.to(start);
        int number = bareNumber(cursor);
        return number == Numbers.NONE ? null : rightOfNumber(cursor, number, and);
    }

    private static int bareNumber(Cursor cursor) {
        int year = Numbers.digits(cursor, 4, 4);
        return year != Numbers.NONE ? year : Numbers.day(cursor);
    }

    private Meaning right(Cursor cursor, CalendarDate left, boolean and, boolean announced) {
        if (!joins(cursor, and)) {
            return null;
        }
        int start = cursor.at();
        Meaning right = points.read(cursor);
        if (right instanceof CalendarDate) {
            CalendarDate end = (CalendarDate) right;
            boolean alike = announced || end.day() != null == (left.day() != null);
            return alike && end.calendar() == left.calendar() ? span(left, end) : null;
        }
        cursor.to(start);
        int day = left.day() == null || left.weekday() != null ? Numbers.NONE : Numbers.day(cursor);
        return day == Numbers.NONE || day <= left.day() ? null : new Span(left, Years.after(left.day(day), cursor));
    }

    /** The year of the end is that of the beginning, unless the beginning lies later in the year. */
    private static Span span(CalendarDate left, CalendarDate right) {
        CalendarDate start = left;
        if (left.year() == null && left.yearShift() == null && left.month() != null && right.month() != null) {
            boolean before = left.month() > right.month();
            Integer year = right.year() == null ? null : Integer.valueOf(before ? right.year() - 1 : right.year());
            start = left.year(year)
                    .yearShift(right.yearShift())
                    .shift(left.shift() == null ? right.shift() : left.shift());
        }
        return new Span(start, right);
    }

    private Meaning rightOfNumber(Cursor cursor, int number, boolean and) {
        if (!joins(cursor, and)) {
            return null;
        }
        int start = cursor.at();
        Meaning right = points.read(cursor);
        if (right instanceof CalendarDate) {
            CalendarDate end = (CalendarDate) right;
            boolean day = number <= 31 && end.day() != null && number < end.day();
            boolean year = number > 1000 && end.day() == null && end.year() != null && number <= end.year();
            return day ? new Span(end.day(number).weekday(null), end) : year ? years(number, end) : null;
        }
        cursor.to(start);
        int other = Numbers.digits(cursor, 4, 4);
        boolean years = number >= 1000
                && other > number
                && other < 2200
                && number > 1800
                && !Evidence.counts(cursor, cursor.origin());
        return years ? years(number, CalendarDate.NOTHING.year(other)) : null;
    }

    private static Span years(int from, CalendarDate to) {
        return new Span(CalendarDate.NOTHING.calendar(to.calendar()).year(from), to);
    }

    /** "to", "حتى", a dash; after "between" and after a dual "and". */
    private static boolean joins(Cursor cursor, boolean and) {
        if (and) {
            Token next = cursor.peek();
            boolean joined = (next.joined() || next.is(WordClass.AND));
            if (next.is(WordClass.AND)) {
                cursor.to(cursor.at() + 1);
            }
            cursor.allowNext();
            return joined || cursor.anyMark("-–");
        }
        int start = cursor.at();
        cursor.allowNext();
        boolean to = cursor.has(WordClass.TO) || cursor.anyMark("-–—~");
        if (!to) {
            cursor.to(start);
            return false;
        }
        cursor.has(WordClass.THE);
        cursor.allowNext();
        return true;
    }
}
