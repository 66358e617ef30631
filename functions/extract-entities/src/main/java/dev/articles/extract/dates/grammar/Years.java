package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Length;
import dev.articles.extract.dates.tokens.Token;

/** The year of a date: a number, with or without the word "year" and an era, or one counted from the current year. */
final class Years {
    private static final int MOST_YEARS = 1000;

    private Years() {}

    /** Adds a year that follows; answers the same date where none does. */
    static CalendarDate after(CalendarDate date, Cursor cursor) {
        int start = cursor.at();
        if (!cursor.link() && date.month() != null) {
            separator(cursor);
        }
        boolean named = named(cursor);
        int year = Numbers.year(cursor);
        if (year != Numbers.NONE && !(Evidence.counts(cursor, start) && !named)) {
            return era(date.year(year), cursor);
        }
        cursor.to(start);
        int written = date.month() == null ? Numbers.NONE : ofTwoDigits(cursor);
        if (written != Numbers.NONE) {
            return date.year(written);
        }
        cursor.to(start);
        Integer shift = shifted(cursor);
        if (shift != null) {
            return date.yearShift(shift);
        }
        cursor.to(start);
        Integer away = away(cursor);
        if (away != null) {
            return date.yearShift(away);
        }
        cursor.to(start);
        return date;
    }

    /** "April of 87": too large for a day, so it is a year of the last century. */
    private static int ofTwoDigits(Cursor cursor) {
        boolean of = cursor.peek().latin() && cursor.has(WordClass.OF);
        int year = of ? Numbers.digits(cursor, 2, 2) : Numbers.NONE;
        Token next = cursor.peek();
        boolean counts = next.kind() == Token.Kind.GAP || next.is(WordClass.COUNTED) || next.is(WordClass.UNIT);
        return year > 31 && !counts ? 1900 + year : Numbers.NONE;
    }

    /** "in two years", "a year ago": the year as far away as that. */
    private static Integer away(Cursor cursor) {
        cursor.anyMark(",");
        boolean in = cursor.peek().latin() && cursor.has(WordClass.IN_LENGTH);
        Token first = cursor.peek();
        Length length = (in || first.latin() || first.digits() > 0) ? Lengths.read(cursor, true) : null;
        boolean years =
                length != null && length.unit() == Unit.YEAR && length.amount() > 0 && !first.is(WordClass.UNIT);
        if (!years || length.amount() > MOST_YEARS) {
            return null;
        }
        Entry side = cursor.peek().latin() ? cursor.take(WordClass.AGO) : null;
        boolean known = side != null && !in && !side.tag().equals("bare");
        return known ? Integer.valueOf(length.amount() * side.number()) : in && side == null ? length.amount() : null;
    }

    /** "05-Aug-2016", "Dec/2018": a mark that is glued on both sides. */
    private static void separator(Cursor cursor) {
        boolean glued = cursor.glued(cursor.at()) && cursor.glued(cursor.at() + 1);
        if (glued && cursor.token(cursor.at() + 1).digits() == 4) {
            cursor.anyMark("-/");
        }
    }

    /** Whether a date has its year. */
    static boolean given(CalendarDate date) {
        return date.year() != null || date.yearShift() != null;
    }

    /** Passes over the word "year", the linking words around it, and the kind of year. */
    private static boolean named(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit == null || !unit.tag().equals("year")) {
            cursor.to(start);
            return false;
        }
        cursor.has(WordClass.YEAR_KIND);
        cursor.link();
        return true;
    }

    /** "of last year", "من العام الماضي". */
    private static Integer shifted(Cursor cursor) {
        cursor.link();
        Entry before = cursor.take(WordClass.SHIFT);
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit == null || !unit.tag().equals("year")) {
            return null;
        }
        Entry shift = before == null ? cursor.take(WordClass.SHIFT) : before;
        return shift == null ? null : Integer.valueOf(shift.number());
    }

    /** Takes an era that follows, and sees a Hijri year by its size where the month is Hijri or the day is in digits. */
    static CalendarDate era(CalendarDate date, Cursor cursor) {
        Entry era = cursor.take(WordClass.ERA);
        if (era == null) {
            return date;
        }
        Almanac calendar = Almanac.named(era.tag());
        return date.calendar() == Gregorian.INSTANCE || calendar == Hijri.INSTANCE ? date.calendar(calendar) : date;
    }

    /** Whether the word at the cursor is the unit "year". */
    static boolean isYear(Entry unit) {
        return unit != null && Unit.of(unit.tag()) == Unit.YEAR;
    }
}
