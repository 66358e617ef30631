package dev.articles.extract.dates.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Days of the lunar calendars of India and China, computed from the sky. A lunar month is the one in which the sun
 * enters the month's sign; regional customs, which may move a feast by a day, are not followed.
 */
final class MoonFeasts {
    private static final double INDIA = 5.5 / 24;
    private static final double CHINA = 8.0 / 24;
    private static final double JULIAN_MIDNIGHT = 0.5;
    private static final double DEGREES_OF_LUNAR_DAY = 12;
    private static final double DAYS_OF_LUNAR_DAY = 29.530589 / 30;

    private MoonFeasts() {}

    /**
     * The day on which a lunar day (1 to 30 from new moon) of a month (1 is Chaitra) holds at an hour of Indian time.
     * Months from Pausha on are those that end in the year.
     */
    static LocalDate hindu(int year, int month, int lunarDay, int hour) {
        double begins = Sky.newMoonBefore(entry(year, month - 1));
        double guess = begins + (lunarDay - 1) * DAYS_OF_LUNAR_DAY;
        double from = Sky.moonAhead((lunarDay - 1) * DEGREES_OF_LUNAR_DAY, guess);
        double to = Sky.moonAhead(lunarDay * DEGREES_OF_LUNAR_DAY, from + DAYS_OF_LUNAR_DAY);
        LocalDate day = dayAtHour(from, hour);
        boolean over = !dayAtHour(to, hour).isAfter(day);
        return over ? day.minusDays(1) : day;
    }

    /** The day on which the sun has entered a sign (0 is Mesha) by sunset. */
    static LocalDate solar(int year, int sign) {
        return dayAtHour(entry(year, sign), 18);
    }

    /** A day of a Chinese month, 1 to 12; months from the eleventh on are those that end in the year. */
    static LocalDate chinese(int year, int month, int day) {
        double sunEnters = Sky.sunAt(30.0 * (month + 10), guess(year, month - 3, 20));
        double endOfDay = Math.floor(sunEnters + CHINA + JULIAN_MIDNIGHT) + 1 - CHINA - JULIAN_MIDNIGHT;
        return date(Sky.newMoonBefore(endOfDay) + CHINA).plusDays(day - 1L);
    }

    /** When the sun enters a sidereal sign in a year, after the Lahiri ayanamsa. */
    private static double entry(int year, int sign) {
        double ayanamsa = 23.853 + 0.01397 * (year - 2000);
        return Sky.sunAt(30.0 * sign + ayanamsa, guess(year, sign, 14));
    }

    private static double guess(int year, int sign, int day) {
        LocalDate date = LocalDate.of(year, Math.floorMod(sign + 3, 12) + 1, day);
        return date.getLong(JulianFields.JULIAN_DAY);
    }

    /** The first day whose hour, in Indian time, is not before a moment. */
    private static LocalDate dayAtHour(double moment, int hour) {
        LocalDate day = date(moment + INDIA - hour / 24.0);
        return day.plusDays(1);
    }

    private static LocalDate date(double local) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(local + JULIAN_MIDNIGHT));
    }
}
