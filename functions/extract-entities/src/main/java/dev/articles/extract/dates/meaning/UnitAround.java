package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import java.time.LocalDate;

/** The unit in which a day lies: the week of 6 October. */
public record UnitAround(Unit unit, Meaning day) implements Meaning {
    /** A weekend is that before a Monday or Tuesday, and that after the other days. */
    private static final int EARLY_IN_WEEK = 2;

    @Override
    public Timex in(Frame frame) {
        Timex timex = day.in(frame);
        if (timex == null || !timex.dated()) {
            return Timex.open(DateType.DATE, unit.unknown(), unit.granularity());
        }
        boolean before = unit == Unit.WEEKEND && timex.first().getDayOfWeek().getValue() <= EARLY_IN_WEEK;
        LocalDate day = before ? timex.first().minusWeeks(1) : timex.first();
        return Timex.unit(unit, day).with(timex.resolved());
    }
}
