package dev.articles.extract.dates.meaning;

import java.time.temporal.ChronoUnit;

/**
 * A date with the same day in another calendar beside it ("الموافق"): where the two are a day apart, as sightings of
 * the moon make them, the Gregorian one is right.
 */
public record Equated(CalendarDate date, CalendarDate other) implements Meaning {
    private static final int DAYS_APART = 2;

    @Override
    public Timex in(Frame frame) {
        Timex own = date.in(frame);
        Timex same = other.in(frame);
        boolean converted = own != null && own.original() != null && date.day() != null && other.day() != null;
        if (!converted || same == null || !own.dated() || !same.dated()) {
            return own;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(own.first(), same.first()));
        return apart > DAYS_APART ? own : same.written(own.calendar(), own.original());
    }

    @Override
    public boolean isDay() {
        return date.isDay();
    }
}
