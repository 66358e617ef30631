package dev.articles.extract.dates.calendar;

import java.time.LocalDate;

/**
 * The Hebrew calendar, after Edward Reingold and Nachum Dershowitz, Calendrical Calculations, chapter 8. Months count
 * from Nisan: 7 is Tishri, with which the year begins, 12 the Adar before Nisan.
 */
final class Hebrew {
    private static final int TISHRI = 7;
    private static final int KISLEV = 9;
    private static final int ADAR = 12;
    private static final long EPOCH = LocalDate.of(2018, 9, 10).toEpochDay() - days(5779);

    /** Days from the first of Nisan to the New Year: six months of 30 and 29 days in turn. */
    private static final int NISAN_TO_TISHRI = 177;

    private Hebrew() {}

    /** The day of a month in a Gregorian year; of the months Tishri, Kislev, and Adar to Elul. */
    static LocalDate day(int year, int month, int day) {
        boolean autumn = month == TISHRI || month == KISLEV;
        int hebrew = year + (autumn ? 3761 : 3760);
        long first = autumn ? newYear(hebrew) : newYear(hebrew + 1) - NISAN_TO_TISHRI;
        return LocalDate.ofEpochDay(first + before(hebrew, month) + day - 1);
    }

    /** Days from the New Year to an autumn month, and from the first of Nisan to the others. */
    private static int before(int year, int month) {
        return switch (month) {
            case TISHRI -> 0;
            case KISLEV -> (newYear(year + 1) - newYear(year)) % 10 == 5 ? 60 : 59;
            case ADAR -> -29;
            default -> (month - 1) * 59 / 2 + (month - 1) % 2;
        };
    }

    private static long newYear(int year) {
        return EPOCH + days(year);
    }

    private static long days(int year) {
        long last = elapsed(year - 1);
        long now = elapsed(year);
        long next = elapsed(year + 1);
        return now + (next - now == 356 ? 2 : now - last == 382 ? 1 : 0);
    }

    /** Days up to the mean new moon of a year, put off where the New Year would fall on a day it may not. */
    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12084 + 13753 * months;
        long days = 29 * months + Math.floorDiv(parts, 25920L);
        return Math.floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
    }
}
