package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import java.time.LocalDate;

/**
 * A numbered day, weekday or week of a longer stretch: the first Tuesday of October, the last day of the month.
 *
 * @param number which one; negative counts from the end
 * @param unit day, week, month or weekend; ignored for weekdays
 * @param weekday 1 (Monday) to 7, or 0
 * @param whole the stretch
 */
public record Nth(int number, Unit unit, int weekday, Meaning whole) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex container = whole.in(frame);
        if (container == null || !container.dated()) {
            Unit open = weekday > 0 ? Unit.DAY : unit;
            return weekday > 0
                    ? Timex.open(DateType.DATE, "XXXX-WXX-" + weekday, open.granularity())
                    : Timex.open(DateType.DATE, open.unknown(), open.granularity());
        }
        LocalDate day = weekday > 0 ? nthWeekday(container) : nthUnit(container);
        return Timex.unit(weekday > 0 ? Unit.DAY : unit, day).with(container.resolved());
    }

    private LocalDate nthWeekday(Timex container) {
        if (number < 0) {
            LocalDate last = container.last();
            return last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7) + 7L * (-number - 1));
        }
        LocalDate first = container.first();
        return first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7) + 7L * (number - 1));
    }

    /** A week belongs to the month or year that holds its Thursday, as in ISO 8601. */
    private LocalDate nthUnit(Timex container) {
        if (unit == Unit.WEEK) {
            LocalDate start = number < 0 ? Unit.WEEK.first(container.last()) : Unit.WEEK.first(container.first());
            boolean inside = number < 0
                    ? !start.plusDays(3).isAfter(container.last())
                    : !start.plusDays(3).isBefore(container.first());
            LocalDate edge = inside ? start : start.plusWeeks(number < 0 ? -1 : 1);
            return edge.plusWeeks(number < 0 ? number + 1 : number - 1);
        }
        LocalDate edge = number < 0 ? unit.first(container.last()) : unit.first(container.first());
        if (unit == Unit.WEEKEND && (number < 0 ? edge.isAfter(container.last()) : edge.isBefore(container.first()))) {
            edge = edge.plusWeeks(number < 0 ? -1 : 1);
        }
        return unit.plus(edge, number < 0 ? number + 1 : number - 1);
    }

    @Override
    public boolean isDay() {
        return weekday > 0 || unit == Unit.DAY;
    }
}
