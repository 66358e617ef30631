package dev.articles.parse.field;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The solar calendar of Iran, by the 33-year cycle of leap years, which agrees with the observed calendar from 1244 to
 * 1472 (1865 to 2093).
 */
final class PersianCalendar {

    private static final int FIRST_YEAR = 1244;
    private static final int LAST_YEAR = 1472;
    private static final LocalDate NEW_YEAR_1244 = LocalDate.of(1865, 3, 21);

    private PersianCalendar() {}

    /** The Gregorian day; empty outside the years where the cycle is right, or if there is no such day. */
    static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return Optional.empty();
        }
        int days = day - 1;
        for (int y = FIRST_YEAR; y < year; y++) {
            days += isLeap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            days += length(year, m);
        }
        return Optional.of(NEW_YEAR_1244.plusDays(days));
    }

    private static int length(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        int inCycle = year % 33;
        return inCycle == 1
                || inCycle == 5
                || inCycle == 9
                || inCycle == 13
                || inCycle == 17
                || inCycle == 22
                || inCycle == 26
                || inCycle == 30;
    }
}
