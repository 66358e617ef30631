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

/** A date with the name of its month: "الجمعة 15 شباط/فبراير 2013", "March 3rd, 2015", "أيلول 2021", "غشت الماضي". */
final class NamedDate implements Pattern {
    private static final int WEEKDAYS_IN_MONTH = 5;

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        CalendarDate date = Weekdays.leading(cursor);
        int year = yearFirst(cursor);
        Entry shift = year == Numbers.NONE ? cursor.take(WordClass.SHIFT) : null;
        int dayStart = cursor.at();
        int day =
                cursor.token(dayStart - 1).is(WordClass.UNIT) && !cursor.peek().latin() && dayStart == start
                        ? dayOfUnit(cursor)
                        : Numbers.day(cursor);
        boolean spoken = day != Numbers.NONE && cursor.token(dayStart).digits() == 0;
        if (day != Numbers.NONE) {
            dayToMonth(cursor);
        }
        boolean dash = cursor.token(cursor.at() - 1).isMark('-')
                || cursor.token(cursor.at() - 1).isMark('–');
        Months.Month month = Months.read(cursor);
        if (month == null || dash && day != Numbers.NONE && !month.sure()) {
            cursor.to(start);
            return null;
        }
        date = date.month(month.number()).calendar(Almanac.named(month.tag()));
        if (day == Numbers.NONE) {
            dayStart = cursor.at();
            day = MonthDay.after(cursor, month.latin(), year != Numbers.NONE);
        }
        date = day == Numbers.NONE ? date : date.day(day);
        CalendarDate whole = year == Numbers.NONE ? Years.after(date, cursor) : date.year(year);
        whole = Years.given(whole) ? whole : shifted(whole, shift, cursor);
        whole = whole.day() == null || whole.weekday() != null ? whole : trailingWeekday(whole, cursor);
        if (!evident(cursor, start, dayStart, month, whole)) {
            cursor.to(start);
            return null;
        }
        return spoken
                        && whole.weekday() != null
                        && day <= WEEKDAYS_IN_MONTH
                        && !cursor.token(start).latin()
                ? orNth(whole)
                : whole;
    }

    /** Not the number of a plural: "الأشهر الثلاثة من أبريل". */
    private static int dayOfUnit(Cursor cursor) {
        Entry unit = cursor.token(cursor.at() - 1).as(WordClass.UNIT);
        return unit.number() == 0 ? Numbers.NONE : Numbers.day(cursor);
    }

    /** "2017 april", "2019-aug-01". */
    private static int yearFirst(Cursor cursor) {
        int start = cursor.at();
        int year = Numbers.digits(cursor, 4, 4);
        if (year != Numbers.NONE) {
            cursor.anyMark("-/");
            if (cursor.look(WordClass.MONTH) != null) {
                return year;
            }
        }
        cursor.to(start);
        return Numbers.NONE;
    }

    private static CalendarDate shifted(CalendarDate date, Entry before, Cursor cursor) {
        int start = cursor.at();
        Entry after = cursor.take(WordClass.SHIFT);
        boolean demonstrative = after != null && cursor.look(WordClass.UNIT) != null;
        if (demonstrative || after != null && cursor.token(start).latin()) {
            cursor.to(start);
            after = null;
        }
        Entry shift = after == null ? before : after;
        return shift == null ? date : date.shift(shift.number());
    }

    /** "Jul 18, Fri". */
    private static CalendarDate trailingWeekday(CalendarDate date, Cursor cursor) {
        int start = cursor.at();
        boolean apart = cursor.anyMark(",(") || date.year() != null;
        Entry weekday = apart ? cursor.take(WordClass.WEEKDAY) : null;
        if (weekday == null || cursor.token(start).isMark('(') && !cursor.mark(')')) {
            cursor.to(start);
            return date;
        }
        return cursor.token(cursor.at() - 1).latin() ? date.weekday(weekday.number()) : back(cursor, start, date);
    }

    private static CalendarDate back(Cursor cursor, int start, CalendarDate date) {
        cursor.to(start);
        return date;
    }

    /** Weak names ("مارس", "may") need a number, a year or a preposition; after a title every bare name is a person's. */
    private static boolean evident(Cursor cursor, int start, int dayStart, Months.Month month, CalendarDate date) {
        boolean digits = date.day() != null && cursor.token(dayStart).digits() > 0;
        boolean spoken = date.day() != null && (month.capital() || month.sure());
        boolean shifted = date.shift() != null && month.capital();
        if (date.weekday() != null && date.day() == null) {
            return false;
        }
        if (Years.given(date) || digits || spoken) {
            return true;
        }
        if (Evidence.afterName(cursor, start)) {
            return false;
        }
        boolean bare = cursor.token(start).is(WordClass.MONTH);
        return date.day() == null
                && (month.sure()
                        || shifted
                        || bare
                                && (month.capital()
                                        || cursor.token(start - 1).is(WordClass.IN)
                                        || cursor.token(start - 1).kind() == Token.Kind.NOTHING)
                                && (Evidence.preposition(cursor, start)
                                        || Evidence.joinedToMonth(cursor, start)
                                        || Evidence.alone(cursor, start)));
    }

    /** Passes over what may stand between day and month: "of", "من", a hyphen, a slash, "day of". */
    private static void dayToMonth(Cursor cursor) {
        int start = cursor.at();
        Entry unit = cursor.take(WordClass.UNIT);
        if (unit != null && !unit.tag().equals("day")) {
            cursor.to(start);
        }
        boolean german = cursor.isMark('.')
                && cursor.glued(cursor.at())
                && cursor.token(cursor.at() + 1).is(WordClass.MONTH);
        if (german) {
            cursor.to(cursor.at() + 1);
        }
        if (!of(cursor) && cursor.anyMark("-/–")) {
            cursor.allowNext();
        }
    }

    private static boolean of(Cursor cursor) {
        boolean of = cursor.anyMark(",،") || cursor.has(WordClass.OF);
        if (of) {
            cursor.has(WordClass.THE);
        }
        return of;
    }

    private static Meaning orNth(CalendarDate date) {
        return new DateOrNth(
                date,
                new Nth(date.day(), Unit.DAY, date.weekday(), date.day(null).weekday(null)));
    }
}
