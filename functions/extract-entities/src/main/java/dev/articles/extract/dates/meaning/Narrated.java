package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Gregorian;
import java.time.LocalDate;

/**
 * A day or month without a year in a paragraph that has just given a full date of years ago: the story goes on in that
 * year. Where the full date is recent, the publication date decides as always.
 */
public record Narrated(CalendarDate date, CalendarDate before) implements Meaning {
    private static final int YEARS_AGO = 2;
    private static final int DAYS_BACK = 60;

    @Override
    public Timex in(Frame frame) {
        boolean recent = frame.known() && Math.abs(frame.day().getYear() - before.year()) < YEARS_AGO;
        return recent ? date.in(frame) : date.year(year()).in(frame);
    }

    private int year() {
        LocalDate then = Gregorian.INSTANCE.day(before.year(), before.month(), before.day() == null ? 1 : before.day());
        LocalDate same = Gregorian.INSTANCE.day(before.year(), date.month(), date.day() == null ? 28 : date.day());
        return same.isBefore(then.minusDays(DAYS_BACK)) ? before.year() + 1 : before.year();
    }

    @Override
    public boolean isDay() {
        return date.isDay();
    }
}
