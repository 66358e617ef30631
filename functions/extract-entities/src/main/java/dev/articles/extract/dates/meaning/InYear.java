package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/**
 * A quarter or half of a year.
 *
 * @param number 1 to 4, 1 to 2; -1 for the last
 * @param unit quarter or half
 * @param year the year; null for the current one
 */
public record InYear(int number, Unit unit, Meaning year) implements Meaning {
    private static final int DAYS_OF_HALF = 15;

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
        if (unit == Unit.HALF && whole.granularity() == Granularity.MONTH) {
            return halfMonth(index, whole);
        }
        LocalDate day = LocalDate.of(whole.first().getYear(), 12 / parts * (index - 1) + 1, 1);
        return Timex.unit(unit, day).with(whole.resolved());
    }

    /** The half of a month: its days 1 to 15, or the rest. */
    private static Timex halfMonth(int index, Timex month) {
        LocalDate first = index == 1 ? month.first() : month.first().plusDays(DAYS_OF_HALF);
        LocalDate last = index == 1 ? month.first().plusDays(DAYS_OF_HALF - 1) : month.last();
        String value = Unit.DAY.value(first) + "/" + Unit.DAY.value(last);
        return Timex.of(DateType.DATE, value, first, last, Granularity.RANGE).with(month.resolved());
    }
}
