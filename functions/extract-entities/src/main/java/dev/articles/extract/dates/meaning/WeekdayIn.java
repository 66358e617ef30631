package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/**
 * A weekday of a week, or the weekday on or after a day: Monday of next week, "in two weeks on Monday".
 *
 * @param weekday 1 (Monday) to 7
 * @param week what lies in the week
 */
public record WeekdayIn(int weekday, Meaning week) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Timex whole = week.in(frame);
        if (whole == null || !whole.dated()) {
            return Timex.open(DateType.DATE, "XXXX-WXX-" + weekday, Granularity.DAY);
        }
        LocalDate day = Unit.WEEK.first(whole.first()).plusDays(weekday - 1L);
        return Timex.unit(Unit.DAY, day).with(whole.resolved());
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
