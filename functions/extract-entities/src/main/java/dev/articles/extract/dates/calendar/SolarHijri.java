package dev.articles.extract.dates.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The Solar Hijri calendar of Iran and Afghanistan, by the rule of thirty-three years with eight leap years, which
 * agrees with the astronomical calendar from 1178 to 1633.
 */
public enum SolarHijri implements Almanac {
    INSTANCE;

    private static final int FIRST = 1178;
    private static final int LAST = 1633;
    private static final int ANCHOR_YEAR = 1403;
    private static final LocalDate ANCHOR = LocalDate.of(2024, 3, 20);

    @Override
    public String label() {
        return "persian";
    }

    @Override
    public LocalDate day(int year, int month, int day) {
        int monthStart = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
        return newYear(year).plusDays(monthStart + day - 1L);
    }

    private static LocalDate newYear(int year) {
        long leaps = leapsBefore(year) - leapsBefore(ANCHOR_YEAR);
        return ANCHOR.plusDays(365L * (year - ANCHOR_YEAR) + leaps);
    }

    /** How many leap years lie before a year: those where {@code (25 y + 11) mod 33 < 8}. */
    private static long leapsBefore(int year) {
        int cycles = Math.floorDiv(year, 33);
        long leaps = 8L * cycles;
        for (int y = cycles * 33; y < year; y++) {
            leaps += Math.floorMod(25L * y + 11, 33L) < 8 ? 1 : 0;
        }
        return leaps;
    }

    @Override
    public int yearOf(LocalDate day) {
        int year = day.getYear() - 621;
        return newYear(year).isAfter(day) ? year - 1 : year;
    }

    @Override
    public int monthOf(LocalDate day) {
        int dayOfYear = (int) ChronoUnit.DAYS.between(newYear(yearOf(day)), day);
        return dayOfYear < 186 ? dayOfYear / 31 + 1 : Math.min(12, (dayOfYear - 186) / 30 + 7);
    }

    @Override
    public boolean approximate(int year) {
        return year < FIRST || year > LAST;
    }
}
