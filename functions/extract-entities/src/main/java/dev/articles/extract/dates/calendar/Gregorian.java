package dev.articles.extract.dates.calendar;

import java.time.LocalDate;

/** The calendar of ISO 8601. */
public enum Gregorian implements Almanac {
    INSTANCE;

    @Override
    public LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, 1).plusDays(day - 1L);
    }

    @Override
    public int yearOf(LocalDate day) {
        return day.getYear();
    }

    @Override
    public int monthOf(LocalDate day) {
        return day.getMonthValue();
    }

    @Override
    public boolean approximate(int year) {
        return false;
    }

    @Override
    public String label() {
        return "gregorian";
    }
}
