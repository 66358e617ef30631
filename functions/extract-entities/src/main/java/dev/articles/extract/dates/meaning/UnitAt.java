package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/**
 * A unit counted from the current one: this week, last year.
 *
 * @param unit the unit
 * @param shift how many units on (or, negative, back)
 * @param calendar the calendar in which years and months count
 */
public record UnitAt(Unit unit, int shift, Almanac calendar) implements Meaning {
    public UnitAt(Unit unit, int shift) {
        this(unit, shift, Gregorian.INSTANCE);
    }

    @Override
    public Timex in(Frame frame) {
        if (calendar != Gregorian.INSTANCE && unit == Unit.YEAR) {
            return CalendarDate.NOTHING.calendar(calendar).yearShift(shift).in(frame);
        }
        if (calendar != Gregorian.INSTANCE && unit == Unit.MONTH) {
            return CalendarDate.NOTHING.calendar(calendar).monthShift(shift).in(frame);
        }
        if (!frame.known()) {
            return unit == Unit.NIGHT
                    ? Timex.open(DateType.TIME, "XXXX-XX-XXTNI", Granularity.DAYPART)
                    : Timex.open(DateType.DATE, unit.unknown(), unit.granularity());
        }
        if (unit.isClock()) {
            return new Away(Math.abs(shift), unit, shift < 0 ? -1 : 1, null).in(frame);
        }
        boolean gone = unit == Unit.WEEKEND
                && shift == 0
                && !frame.future()
                && frame.day().getDayOfWeek().getValue() < 4;
        LocalDate day = unit.plus(unit.first(frame.day()), gone ? -1 : shift);
        Timex timex = Timex.unit(unit, day).with(true);
        return unit == Unit.NIGHT ? timex.valued(DateType.TIME, timex.value() + "TNI", Granularity.DAYPART) : timex;
    }

    @Override
    public boolean isDay() {
        return unit == Unit.DAY || unit == Unit.NIGHT;
    }
}
