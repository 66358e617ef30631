package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.extract.dates.lexicon.Entry;
import dev.articles.extract.dates.lexicon.WordClass;
import dev.articles.extract.dates.meaning.CalendarDate;
import dev.articles.extract.dates.meaning.InYear;
import dev.articles.extract.dates.meaning.Meaning;
import dev.articles.extract.dates.meaning.Nth;
import dev.articles.extract.dates.meaning.Span;
import dev.articles.extract.dates.meaning.UnitAt;
import dev.articles.extract.dates.meaning.UnitNumber;

/**
 * A numbered part of something longer: "النصف الأول من العام الجاري", "the third quarter of 2018", "أول ثلاثاء من شهر
 * أكتوبر", "القرن التاسع عشر", "20th of next month".
 */
final class NthPattern implements Pattern {
    @Override
    public Meaning read(Cursor cursor) {
        int start = cursor.at();
        CalendarDate leading = Weekdays.leading(cursor);
        if (leading.weekday() != null && !cursor.token(cursor.at() - 1).is(WordClass.EQUALS)) {
            cursor.to(start);
        }
        start = cursor.at();
        cursor.has(WordClass.THE);
        int number = number(cursor);
        Part part = number == 0 ? part(cursor) : null;
        if (number == 0 && part != null) {
            number = number(cursor);
            number = number == 0 && part.unit() == Unit.CENTURY ? Math.max(0, Numbers.digits(cursor, 1, 2)) : number;
        } else if (number != 0) {
            part = part(cursor);
        }
        if (part == null) {
            number = dayNumber(cursor, start);
            part = number == 0 ? null : new Part(Unit.DAY, 0, true);
        }
        Meaning meaning = part == null || number == 0 ? null : meaning(number, part, cursor);
        if (meaning == null) {
            cursor.to(start);
        }
        return meaning;
    }

    /** @param weekday 1 to 7, or 0; @param implied whether "day" was left out: "the 20th of next month" */
    private record Part(Unit unit, int weekday, boolean implied) {}

    private static int number(Cursor cursor) {
        int value = Numbers.ordinal(cursor);
        if (value != Numbers.NONE) {
            Entry last = cursor.take(WordClass.ORDINAL);
            return last != null && last.number() == -1 ? -value : value;
        }
        Entry last = cursor.take(WordClass.ORDINAL);
        return last == null || last.number() >= 0 ? 0 : last.number();
    }

    /** A day of the month without the word "day". */
    private static int dayNumber(Cursor cursor, int start) {
        cursor.to(start);
        cursor.has(WordClass.THE);
        int day = Numbers.day(cursor);
        return day == Numbers.NONE ? 0 : day;
    }

    private static Part part(Cursor cursor) {
        int start = cursor.at();
        Weekdays.day(cursor);
        Entry weekday = cursor.take(WordClass.WEEKDAY);
        if (weekday != null) {
            return new Part(Unit.DAY, weekday.number(), false);
        }
        cursor.to(start);
        Entry unit = cursor.take(WordClass.UNIT);
        return unit == null || unit.number() != 1 ? null : new Part(Unit.of(unit.tag()), 0, false);
    }

    private static Meaning meaning(int number, Part part, Cursor cursor) {
        if (part.unit() == Unit.CENTURY && part.weekday() == 0) {
            return number > 0 ? century(number, cursor) : null;
        }
        int end = cursor.at();
        boolean linked = cursor.link();
        Meaning whole =
                linked || cursor.peek().preposition() != 0 || part.unit() == Unit.QUARTER ? container(cursor) : null;
        if (part.unit() == Unit.QUARTER || part.unit() == Unit.HALF) {
            if (whole == null) {
                cursor.to(end);
            }
            boolean enough = whole != null || part.unit() == Unit.QUARTER && number > 0;
            return enough ? new InYear(number, part.unit(), whole) : null;
        }
        if (whole == null || part.unit().isClock() || part.unit().compareTo(Unit.MONTH) > 0) {
            return null;
        }
        if (part.unit() == Unit.DAY && part.weekday() == 0 && number > 0) {
            return dayOf(number, part, whole);
        }
        return new Nth(number, part.unit(), part.weekday(), whole);
    }

    private static Meaning dayOf(int day, Part part, Meaning whole) {
        if (whole instanceof UnitAt && ((UnitAt) whole).unit() == Unit.MONTH) {
            UnitAt month = (UnitAt) whole;
            return CalendarDate.NOTHING.calendar(month.calendar()).day(day).monthShift(month.shift());
        }
        return part.implied() ? null : new Nth(day, Unit.DAY, 0, whole);
    }

    private static Meaning century(int number, Cursor cursor) {
        int end = cursor.at();
        Entry kind = cursor.take(WordClass.YEAR_KIND);
        boolean era = kind != null || cursor.has(WordClass.ERA);
        if (!era) {
            cursor.to(end);
        }
        if (kind != null && kind.tag().equals("hijri") && number <= 16) {
            CalendarDate first =
                    CalendarDate.NOTHING.calendar(Hijri.INSTANCE).month(1).day(1);
            return new Span(
                    first.year(number * 100 - 99),
                    first.year(number * 100).month(12).day(29));
        }
        return number > 30 ? null : new UnitNumber(Unit.CENTURY, number);
    }

    /** What the part is part of: a month, a year, or one counted from now; "the month", "الشهر" is the current one. */
    static Meaning container(Cursor cursor) {
        int start = cursor.at();
        Meaning shifted = new ShiftedUnit().read(cursor);
        if (shifted instanceof UnitAt) {
            return shifted;
        }
        cursor.to(start);
        Months.Month month = Months.read(cursor);
        if (month != null) {
            CalendarDate date = CalendarDate.NOTHING
                    .month(month.number())
                    .calendar(dev.articles.extract.dates.calendar.Almanac.named(month.tag()));
            CalendarDate dated = Years.after(date, cursor);
            Entry shift = dated == date ? cursor.take(WordClass.SHIFT) : null;
            return shift == null ? dated : dated.shift(shift.number());
        }
        CalendarDate year = Years.after(CalendarDate.NOTHING, cursor);
        if (year != CalendarDate.NOTHING) {
            return year;
        }
        cursor.to(start);
        boolean definite = (cursor.peek().definite() || cursor.token(start - 1).is(WordClass.THE));
        Entry unit = definite ? cursor.take(WordClass.UNIT) : null;
        return unit != null && unit.number() == 1 && !Unit.of(unit.tag()).isClock()
                ? new UnitAt(Unit.of(unit.tag()), 0)
                : null;
    }
}
