package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.tokens.Token;

/** A date with the name of its month: "الجمعة 15 شباط/فبراير 2013", "March 3rd, 2015", "أيلول 2021", "غشت الماضي". */
final class NamedDate implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        CalendarDate date = Weekdays.leading(cursor);
        Entry before = cursor.take(WordClass.SHIFT);
        boolean weekday = date.weekday() != null;
        int day = Numbers.day(cursor);
        if (day != Numbers.NONE) {
            dayToMonth(cursor);
        }
        Months.Month month = Months.read(cursor);
        if (month == null) {
            cursor.to(start);
            return null;
        }
        date = date.month(month.number()).calendar(Almanac.named(month.tag()));
        day = day == Numbers.NONE ? dayAfter(cursor) : day;
        date = day == Numbers.NONE ? date : date.day(day);
        CalendarDate dated = Years.after(date, cursor);
        if (dated.year() == null && dated.yearShift() == null) {
            dated = shifted(dated, before, cursor);
        }
        boolean evident = month.sure() || dated != date || date.day() != null || weekday;
        boolean accepted = evident ? !(isName(cursor, start, dated)) : doubtful(cursor, start);
        if (!accepted) {
            cursor.to(start);
            return null;
        }
        return dated;
    }

    private static CalendarDate shifted(CalendarDate date, Entry before, Cursor cursor) {
        Entry after = cursor.take(WordClass.SHIFT);
        if (after == null && before != null) {
            return date.shift(before.number());
        }
        return after == null ? date : date.shift(after.number());
    }

    private static boolean isName(Cursor cursor, int start, CalendarDate date) {
        return date.day() == null && date.year() == null && Evidence.afterName(cursor, start);
    }

    private static boolean doubtful(Cursor cursor, int start) {
        return (Evidence.preposition(cursor, start) || Evidence.alone(cursor, start))
                && !Evidence.afterName(cursor, start);
    }

    /** Passes over what may stand between day and month: "of", "من", a hyphen, a slash, "day of". */
    private static void dayToMonth(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null && !unit.tag().equals("day")) {
            cursor.to(start);
        }
        if (!cursor.link() && cursor.anyMark("-/–")) {
            cursor.allowNext();
        }
    }

    private static int dayAfter(Cursor cursor) {
        int start = cursor.at();
        Token month = cursor.token(start - 1);
        boolean separated = cursor.anyMark("/-,،");
        boolean the = cursor.has(WordClass.THE);
        int day = Numbers.day(cursor);
        Token next = cursor.peek();
        boolean counted = (next.is(WordClass.COUNTED)
                || next.is(WordClass.UNIT)
                || next.kind() == Token.Kind.GAP && arabic(month));
        boolean clock = (next.isMark(':') || next.is(WordClass.MERIDIEM) || next.is(WordClass.MONTH));
        boolean wrong = day == Numbers.NONE
                || counted && !the
                || clock
                || separated && cursor.token(start).isMark(',') && counted;
        if (wrong) {
            cursor.to(start);
            return Numbers.NONE;
        }
        return day;
    }

    private static boolean arabic(Token token) {
        Entry month = token.as(WordClass.MONTH);
        return month != null && Almanac.named(month.tag()) != Hijri.INSTANCE && token.end() > 0;
    }
}
