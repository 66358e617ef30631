package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Unit;
import java.time.LocalDate;

/**
 * "Today, Wednesday": the day with its weekday beside it, which is all that is known without a publication date.
 *
 * @param weekday 1 (Monday) to 7
 * @param days days from the publication day
 */
public record RefWeekday(int weekday, int days) implements Meaning {
    @Override
    public Timex in(Frame frame) {
        if (!frame.known()) {
            return CalendarDate.NOTHING.weekday(weekday).in(frame);
        }
        LocalDate day = frame.day().plusDays(days);
        LocalDate named = Completion.nearestWeekday(day, weekday);
        return Timex.unit(Unit.DAY, named).with(true);
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
