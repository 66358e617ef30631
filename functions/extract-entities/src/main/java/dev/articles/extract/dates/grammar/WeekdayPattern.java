package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.Every;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.WeekdayIn;
import dev.articles.extract.dates.tokens.Token;
import dev.articles.model.DateMention.Granularity;

/** A weekday: "الجمعة", "يوم الاثنين الماضي", "next Friday", "Monday of next week", "السبت السادس عشر". */
final class WeekdayPattern implements Pattern {
    private static final int MOST_WEEKS = 52;

    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        Meaning afterWeek = afterWeek(cursor);
        if (afterWeek != null) {
            return afterWeek;
        }
        cursor.to(start);
        Meaning counted = counted(cursor);
        if (counted != null) {
            return counted;
        }
        cursor.to(start);
        Entry before = cursor.take(WordClass.SHIFT);
        boolean named = Weekdays.day(cursor);
        Token token = cursor.peek();
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        if (weekday == null) {
            cursor.to(start);
            return null;
        }
        if (weekday.tag().equals("plural")) {
            return every("XXXX-WXX-" + weekday.number(), cursor);
        }
        Meaning inWeek = inWeek(weekday, cursor);
        if (inWeek != null) {
            return inWeek;
        }
        CalendarDate date = CalendarDate.NOTHING.weekday(weekday.number());
        Integer after = before == null ? Shifts.after(cursor) : Integer.valueOf(before.number());
        date = after == null ? dayOfMonth(date, cursor) : date.shift(after);
        if ((weekday.weak() || weekday.tag().equals("abbreviated"))
                && cursor.isMark('.')
                && cursor.origin() == 0
                && cursor.token(cursor.at() + 1).kind() == Token.Kind.NOTHING) {
            cursor.to(cursor.at() + 1);
        }
        boolean sure = named || after != null || date.day() != null || Weekdays.sure(token, weekday);
        if (!sure && !(Evidence.alone(cursor, start) && !token.is(WordClass.CARDINAL))
                || !token.latin() && !token.definite() && Evidence.afterName(cursor, start)) {
            cursor.to(start);
            return null;
        }
        return date;
    }

    /** "Thursdays", "Thursdays at 17.30". */
    private static Every every(String days, Cursor cursor) {
        int start = cursor.at();
        ClockTime time = cursor.has(WordClass.AT) ? Clocks.read(cursor, true) : null;
        if (time == null) {
            cursor.to(start);
            return new Every(days, Granularity.DAY);
        }
        return new Every(days + time.clock().value(), Granularity.MINUTE);
    }

    /** "three Fridays from now", "two Sundays ago". */
    private static Meaning counted(Cursor cursor) {
        int number = Numbers.cardinal(cursor);
        Entry weekday = number > 0 && number <= MOST_WEEKS ? cursor.take(WordClass.WEEKDAY) : null;
        Entry side = weekday == null || !cursor.peek().latin() ? null : cursor.take(WordClass.AGO);
        return side == null || side.tag().equals("bare")
                ? null
                : CalendarDate.NOTHING.weekday(weekday.number()).shift(number * side.number());
    }

    /** "next week Monday", "الأسبوع المقبل يوم الاثنين". */
    private static Meaning afterWeek(Cursor cursor) {
        Meaning week = ShiftedUnit.of(cursor, Unit.WEEK);
        if (week == null) {
            return null;
        }
        cursor.has(WordClass.IN);
        Weekdays.day(cursor);
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        return weekday == null || weekday.tag().equals("plural") ? null : new WeekdayIn(weekday.number(), week);
    }

    private static Meaning inWeek(Entry weekday, Cursor cursor) {
        int start = cursor.at();
        cursor.link();
        Meaning week = ShiftedUnit.of(cursor, Unit.WEEK);
        if (week == null) {
            cursor.to(start);
            return null;
        }
        return new WeekdayIn(weekday.number(), week);
    }

    private static CalendarDate dayOfMonth(CalendarDate date, Cursor cursor) {
        int start = cursor.at();
        cursor.has(WordClass.THE);
        int day = Numbers.day(cursor);
        Token next = cursor.peek();
        boolean other = (next.kind() == Token.Kind.MARK && ":-/–.".indexOf(next.sign()) >= 0
                || next.is(WordClass.MERIDIEM)
                || next.latin() && next.is(WordClass.CLOCK)
                || next.is(WordClass.OF)
                || next.is(WordClass.UNIT)
                || next.is(WordClass.COUNTED)
                || next.kind() == Token.Kind.GAP
                        && !next.latin()
                        && cursor.token(start).digits() > 0);
        if (day == Numbers.NONE || other) {
            cursor.to(start);
            return date;
        }
        return date.day(day);
    }
}
