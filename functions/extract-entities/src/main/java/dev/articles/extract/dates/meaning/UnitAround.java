package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;

/** The unit in which a day lies: the week of 6 October. */
public record UnitAround(Unit unit, Meaning day) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex timex = day.in(frame);
        if (timex == null || !timex.dated()) {
            return Timex.open(DateType.DATE, unit.unknown(), unit.granularity());
        }
        return Timex.unit(unit, timex.first()).with(timex.resolved());
    }
}
