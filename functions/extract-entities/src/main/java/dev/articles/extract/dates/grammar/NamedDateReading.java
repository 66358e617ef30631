package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.DateOrNth;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Nth;
import dev.articles.extract.dates.tokens.Token;

/** Reads one date with the name of its month, part by part: weekday, year, day, month, day, year, weekday. */
final class NamedDateReading {
    private static final int WEEKDAYS_IN_MONTH = 5;

    private final Cursor cursor;
    private final int start;
    private CalendarDate date = CalendarDate.NOTHING;
    private Months.Month month;
    private Entry shiftBefore;
    private int dayAt;
    private boolean dayLinked;

    NamedDateReading(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /** The date, or null where this is none. */
    Meaning read() {
        date = Weekdays.leading(cursor);
        date = date.year(yearFirst());
        shiftBefore = date.year() == null ? cursor.take(WordClass.SHIFT) : null;
        int day = dayBefore();
        if (!month(day)) {
            return null;
        }
        date = date.month(month.number()).calendar(Almanac.named(month.tag()));
        day(day == Numbers.NONE ? dayAfter() : day);
        date = date.year() == null ? Years.after(date, cursor) : date;
        shift();
        weekdayAfter();
        return evident() ? meaning() : null;
    }

    /** "2017 april", "2019-aug-01". */
    private Integer yearFirst() {
        int at = cursor.at();
        int year = Numbers.digits(cursor, 4, 4);
        if (year != Numbers.NONE) {
            cursor.anyMark("-/");
            if (cursor.look(WordClass.MONTH) != null) {
                return year;
            }
        }
        cursor.to(at);
        return null;
    }

    /** Not the number of a plural: "الأشهر الثلاثة من أبريل". */
    private int dayBefore() {
        dayAt = cursor.at();
        Entry unit = dayAt == start ? cursor.token(dayAt - 1).as(WordClass.UNIT) : null;
        boolean counts = unit != null && unit.number() == 0 && !cursor.peek().latin();
        int day = counts ? Numbers.NONE : Numbers.day(cursor);
        if (day != Numbers.NONE) {
            dayLinked = MonthDay.link(cursor);
        }
        return day;
    }

    private boolean month(int day) {
        Token before = cursor.token(cursor.at() - 1);
        boolean dash = day != Numbers.NONE && (before.isMark('-') || before.isMark('–'));
        month = Months.read(cursor);
        return month != null && (!dash || month.sure());
    }

    private int dayAfter() {
        dayAt = cursor.at();
        return MonthDay.after(cursor, month.latin(), date.year() != null);
    }

    private void day(int day) {
        date = day == Numbers.NONE ? date : date.day(day);
    }

    /** "الماضي" behind the month, "next" before it. */
    private void shift() {
        if (Years.given(date)) {
            return;
        }
        Integer twice = shiftBefore == null && cursor.peek().latin() ? Shifts.after(cursor) : null;
        if (twice != null) {
            date = date.shift(twice);
            return;
        }
        int at = cursor.at();
        Entry after = cursor.take(WordClass.SHIFT);
        boolean other = after != null
                && (cursor.look(WordClass.UNIT) != null || cursor.token(at).latin());
        if (other) {
            cursor.to(at);
        }
        Entry shift = after == null || other ? shiftBefore : after;
        date = shift == null ? date : date.shift(shift.number());
    }

    /** "Jul 18, Fri", "15 Temmuz 2016 Cuma". */
    private void weekdayAfter() {
        if (date.day() == null || date.weekday() != null) {
            return;
        }
        int at = cursor.at();
        boolean bracket = cursor.isMark('(');
        boolean apart = cursor.anyMark(",(") || date.year() != null;
        Entry weekday = apart ? cursor.take(WordClass.WEEKDAY) : null;
        boolean latin = cursor.token(cursor.at() - 1).latin();
        if (weekday == null || !latin || bracket && !cursor.mark(')')) {
            cursor.to(at);
            return;
        }
        date = date.weekday(weekday.number());
    }

    /** Weak names ("مارس", "may") need a number, a year or a preposition; after a title every bare name is a person's. */
    private boolean evident() {
        boolean amount = cursor.token(start - 1).isMark('$') && cursor.glued(start);
        if (amount || date.weekday() != null && date.day() == null) {
            return false;
        }
        boolean digits = date.day() != null && cursor.token(dayAt).digits() > 0;
        boolean spoken = date.day() != null && (month.capital() || month.sure() || dayLinked || date.weekday() != null);
        if (Years.given(date) || digits || spoken) {
            return true;
        }
        boolean shifted = date.shift() != null && month.capital();
        return !Evidence.afterName(cursor, start) && date.day() == null && (month.sure() || shifted || placed());
    }

    private boolean placed() {
        Token before = cursor.token(start - 1);
        boolean firm = month.capital() || before.is(WordClass.IN) || before.kind() == Token.Kind.NOTHING;
        boolean evident = Evidence.preposition(cursor, start)
                || Evidence.joinedToMonth(cursor, start)
                || Evidence.alone(cursor, start);
        return cursor.token(start).is(WordClass.MONTH) && firm && evident;
    }

    /** In Arabic "الثلاثاء الثالث من سبتمبر" is a date or the third Tuesday. */
    private Meaning meaning() {
        boolean words = date.day() != null
                && cursor.token(dayAt).digits() == 0
                && !cursor.token(start).latin();
        if (!words || date.weekday() == null || date.day() > WEEKDAYS_IN_MONTH) {
            return date;
        }
        CalendarDate whole = date.day(null).weekday(null);
        return new DateOrNth(date, new Nth(date.day(), Unit.DAY, date.weekday(), whole));
    }
}
