package dev.articles.extract.dates.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * The Islamic calendar: the Umm al-Qura table of the JDK where it reaches (1300 to 1600 AH), outside it the
 * arithmetic calendar of thirty years with eleven leap years (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29).
 */
public enum Hijri implements Almanac {
    INSTANCE;

    private static final int FIRST = 1300;
    private static final int LAST = 1600;
    private static final LocalDate TABLE_START = LocalDate.from(HijrahDate.of(FIRST, 1, 1));
    private static final LocalDate TABLE_END =
            LocalDate.from(HijrahDate.of(LAST, 12, 1)).plusDays(29);
    private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
    private static final double MEAN_YEAR = 354.0 + 11.0 / 30.0;

    @Override
    public String label() {
        return "hijri";
    }

    @Override
    public LocalDate day(int year, int month, int day) {
        LocalDate first = approximate(year) ? byRule(year, month) : LocalDate.from(HijrahDate.of(year, month, 1));
        return first.plusDays(day - 1L);
    }

    private static LocalDate byRule(int year, int month) {
        long days = 354L * (year - 1) + Math.floorDiv(3 + 11L * year, 30L) + (59L * (month - 1) + 1) / 2;
        return LocalDate.ofEpochDay(EPOCH + days);
    }

    @Override
    public int yearOf(LocalDate day) {
        if (inTable(day)) {
            return HijrahDate.from(day).get(ChronoField.YEAR);
        }
        int year = (int) Math.floor((day.toEpochDay() - EPOCH) / MEAN_YEAR) + 1;
        while (day(year + 1, 1, 1).compareTo(day) <= 0) {
            year++;
        }
        while (day(year, 1, 1).isAfter(day)) {
            year--;
        }
        return year;
    }

    @Override
    public int monthOf(LocalDate day) {
        if (inTable(day)) {
            return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR);
        }
        int year = yearOf(day);
        int month = (int) Math.min(12, ChronoUnit.DAYS.between(day(year, 1, 1), day) / 30 + 1);
        return month < 12 && !day(year, month + 1, 1).isAfter(day) ? month + 1 : month;
    }

    @Override
    public boolean approximate(int year) {
        return year < FIRST || year > LAST;
    }

    private static boolean inTable(LocalDate day) {
        return !day.isBefore(TABLE_START) && day.isBefore(TABLE_END);
    }
}
