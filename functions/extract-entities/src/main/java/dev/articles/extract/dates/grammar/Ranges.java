package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Clocked;
import dev.articles.extract.dates.meaning.Every;
import dev.articles.extract.dates.meaning.Length;
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
        boolean range = left != null && !(left instanceof Length) && !(left instanceof Every);
        Meaning whole = range ? right(cursor, left, and, announced) : null;
        if (whole != null) {
            return whole;
        }
        cursor.to(start);
        int number = bareNumber(cursor);
        return number == Numbers.NONE ? null : rightOfNumber(cursor, number, and);
    }

    private static int bareNumber(Cursor cursor) {
        int year = Numbers.digits(cursor, 4, 4);
        return year != Numbers.NONE ? year : Numbers.day(cursor);
    }

    private Meaning right(Cursor cursor, Meaning left, boolean and, boolean announced) {
        if (!Joints.take(cursor, and)) {
            return null;
        }
        int start = cursor.at();
        Meaning right = points.read(cursor);
        if (left instanceof CalendarDate && right instanceof CalendarDate) {
            CalendarDate first = (CalendarDate) left;
            CalendarDate last = (CalendarDate) right;
            boolean alike = announced || first.day() != null == (last.day() != null);
            return alike && first.calendar() == last.calendar() ? span(first, last) : null;
        }
        if (right != null) {
            boolean length = right instanceof Length || right instanceof Every;
            return announced && !length ? sameDay(left, right) : null;
        }
        cursor.to(start);
        return left instanceof CalendarDate ? dayAfter(cursor, (CalendarDate) left) : null;
    }

    /** "between 9:30 and 11:00 on Thursday", "from 2:00 tomorrow to 4:00": the day is said once. */
    private static Span sameDay(Meaning left, Meaning right) {
        if (!(left instanceof Clocked) || !(right instanceof Clocked)) {
            return new Span(left, right);
        }
        Clocked first = (Clocked) left;
        Clocked last = (Clocked) right;
        return first.day() == null
                ? new Span(new Clocked(last.day(), first.clock()), last)
                : new Span(first, last.day() == null ? new Clocked(first.day(), last.clock()) : last);
    }

    /** "August 27 to 29", "13-15 July" the other way round. */
    private static Meaning dayAfter(Cursor cursor, CalendarDate left) {
        int day = left.day() == null || left.weekday() != null ? Numbers.NONE : Numbers.day(cursor);
        if (day == Numbers.NONE || day <= left.day() || cursor.isMark('/')) {
            return null;
        }
        CalendarDate end = Years.after(left.day(day), cursor);
        return new Span(left.year(end.year()).yearShift(end.yearShift()), end);
    }

    /** The year of the end is that of the beginning, unless the beginning lies later in the year. */
    private static Span span(CalendarDate left, CalendarDate right) {
        CalendarDate start = left;
        if (!Years.given(left) && left.month() != null && right.month() != null) {
            boolean before = left.month() > right.month();
            Integer year = right.year() == null ? null : Integer.valueOf(before ? right.year() - 1 : right.year());
            start = left.year(year)
                    .yearShift(right.yearShift())
                    .shift(left.shift() == null ? right.shift() : left.shift());
        }
        return new Span(start, right);
    }

    private Meaning rightOfNumber(Cursor cursor, int number, boolean and) {
        if (!Joints.take(cursor, and)) {
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
        boolean years = number > 1800 && other > number && other < 2200 && !Evidence.counts(cursor, cursor.origin());
        return years ? years(number, CalendarDate.NOTHING.year(other)) : shortYear(cursor, start, number);
    }

    /** "2017-21", "1914-18": only with a dash, and only where the years follow each other. */
    private static Meaning shortYear(Cursor cursor, int start, int number) {
        cursor.to(start);
        Token dash = cursor.token(start - 1);
        int other = number > 1800 && number < 2100 && dash.kind() == Token.Kind.MARK
                ? Numbers.digits(cursor, 2, 2)
                : Numbers.NONE;
        return other > number % 100 && other > 12
                ? years(number, CalendarDate.NOTHING.year(number / 100 * 100 + other))
                : null;
    }

    private static Span years(int from, CalendarDate to) {
        return new Span(CalendarDate.NOTHING.calendar(to.calendar()).year(from), to);
    }
}
