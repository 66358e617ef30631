package dev.articles.extract.dates.meaning;

import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;

/**
 * A time of day on a day.
 *
 * @param day the day; null for the publication day
 * @param clock the time
 */
public record Clocked(Meaning day, Clock clock) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        Granularity exact = clock.hour() < 0 ? Granularity.DAYPART : Granularity.MINUTE;
        if (day == null) {
            if (!frame.known()) {
                return Timex.open(DateType.TIME, "XXXX-XX-XX" + clock.value(), exact);
            }
            LocalDate today = frame.day();
            String value = dev.articles.extract.dates.calendar.Unit.DAY.value(today) + clock.value();
            return Timex.of(DateType.TIME, value, today, today, exact).with(true);
        }
        Timex timex = day.in(frame);
        if (timex == null || timex.type() != DateType.DATE || timex.granularity() != Granularity.DAY) {
            return timex;
        }
        return timex.valued(DateType.TIME, timex.value() + clock.value(), exact);
    }
}
