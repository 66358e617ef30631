package dev.articles.extract.dates.calendar;

import java.time.LocalDate;

/** A calendar of twelve months, as far as reading dates needs one. */
public interface Almanac {
    /** The name under which results carry it: gregorian, hijri, persian. */
    String label();

    /** The day that is written {@code year-month-day}; a day beyond the month's end runs into the next month. */
    LocalDate day(int year, int month, int day);

    /** The year in which a day lies. */
    int yearOf(LocalDate day);

    /** The month in which a day lies, 1 to 12. */
    int monthOf(LocalDate day);

    /** Whether a year's days are computed by rule rather than taken from a table. */
    boolean approximate(int year);

    /** The last day of a month. */
    default LocalDate monthEnd(int year, int month) {
        return (month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1)).minusDays(1);
    }

    /** The calendar with a name; Gregorian for any other. */
    static Almanac named(String name) {
        return switch (name) {
            case "hijri" -> Hijri.INSTANCE;
            case "persian" -> SolarHijri.INSTANCE;
            default -> Gregorian.INSTANCE;
        };
    }
}
