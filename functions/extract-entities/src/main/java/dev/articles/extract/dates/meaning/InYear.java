package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import java.time.LocalDate;

/**
 * A quarter or half of a year.
 *
 * @param number 1 to 4, 1 to 2; -1 for the last
 * @param unit quarter or half
 * @param year the year; null for the current one
 */
public record InYear(int number, Unit unit, Meaning year) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        int parts = unit == Unit.QUARTER ? 4 : 2;
        int index = number < 0 ? parts + 1 + number : number;
        if (index < 1 || index > parts) {
            return null;
        }
        Timex whole = (year == null ? new UnitAt(Unit.YEAR, 0) : year).in(frame);
        if (whole == null || !whole.dated()) {
            return Timex.open(DateType.DATE, "XXXX-" + (unit == Unit.QUARTER ? "Q" : "H") + index, unit.granularity());
        }
        LocalDate day = LocalDate.of(whole.first().getYear(), 12 / parts * (index - 1) + 1, 1);
        return Timex.unit(unit, day).with(whole.resolved());
    }
}
