package dev.articles.parse.field;

import dev.articles.parse.field.DateTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** Days of the calendars that dates are printed in, as days of the civil one. None throws on a day that does not exist. */
final class CalendarDay {

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;

    private CalendarDay() {}

    /** The day of a month, in the calendar that the month's name belongs to. */
    static Optional<LocalDate> of(Token month, int year, int day) {
        int number = month.word().number();
        return switch (month.word().role()) {
            case PERSIAN_MONTH -> PersianCalendar.toGregorian(year, number, day);
            case HIJRI_MONTH -> hijri(year, number, day);
            default -> gregorian(year, number, day);
        };
    }

    /** The Umm al-Qura tables that the platform carries begin in 1300 and end with 1600. */
    private static Optional<LocalDate> hijri(int year, int month, int day) {
        if (year < 1300 || year > 1600 || day < 1 || day > 30) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A page fetched in January may print "28 December" of the year before, and tomorrow's date across time zones. */
    static Optional<LocalDate> latestBefore(LocalDate fetched, int month, int day) {
        return gregorian(fetched.getYear(), month, day)
                .filter(found -> !found.isAfter(fetched.plusDays(1)))
                .or(() -> gregorian(fetched.getYear() - 1, month, day));
    }

    /** A day of the civil calendar; empty for one that does not exist, or of a year that no newspaper prints. */
    static Optional<LocalDate> gregorian(int year, int month, int day) {
        boolean plausible = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1;
        return plausible && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
