package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Almanac;
import java.time.LocalDate;

/** Finds the parts of a date that the text leaves to the publication date. */
final class Completion {
    private static final int YEARS_SEARCHED = 7;
    /** A clause in the future may still name what is past; beyond this distance the past one is meant. */
    private static final int DAYS_AHEAD = 270;

    /** A day that comes so soon is meant even where no verb says so: the past one is nearly a year ago. */
    private static final int DAYS_SO_NEAR = 45;

    private static final int MONTHS_SEARCHED = 48;

    private Completion() {}

    /** The date with year, month and day, as far as they can be known; the same object where nothing was missing. */
    static CalendarDate complete(CalendarDate date, Frame frame) {
        if (date.isHijriWithGregorianYear()) {
            LocalDate january = LocalDate.of(date.year(), 1, 1);
            int year = date.calendar().yearOf(january);
            boolean later = date.calendar().day(year, date.month(), 1).isBefore(january);
            return date.year(later ? year + 1 : year);
        }
        if (date.year() != null) {
            return date;
        }
        Almanac calendar = date.calendar();
        int thisYear = calendar.yearOf(frame.day());
        if (date.yearShift() != null) {
            return date.year(thisYear + date.yearShift());
        }
        if (date.monthShift() != null) {
            int month = thisYear * 12 + calendar.monthOf(frame.day()) - 1 + date.monthShift();
            return date.year(Math.floorDiv(month, 12)).month(Math.floorMod(month, 12) + 1);
        }
        if (date.month() != null) {
            return date.year(
                    date.weekday() != null && date.day() != null
                            ? yearOfWeekday(date, frame, thisYear)
                            : year(date, frame, thisYear));
        }
        if (date.day() != null) {
            return monthOfDay(date, frame);
        }
        return date.weekday() != null ? weekday(date, frame) : date;
    }

    /** The year of a month or day: strictly before or after where the text says so, else the latest or coming one. */
    private static int year(CalendarDate date, Frame frame, int thisYear) {
        LocalDate start = date.calendar().day(thisYear, date.month(), date.day() == null ? 1 : date.day());
        LocalDate end = date.day() == null ? date.calendar().monthEnd(thisYear, date.month()) : start;
        boolean passed = end.isBefore(frame.day());
        boolean begun = !start.isAfter(frame.day());
        if (date.shift() == null && frame.tense() == Frame.Tense.NONE) {
            return thisYear;
        }
        if (date.shift() == null) {
            LocalDate coming = passed ? start.plusYears(1) : start;
            boolean near = !coming.isAfter(frame.day().plusDays(frame.future() ? DAYS_AHEAD : DAYS_SO_NEAR));
            boolean ahead = near && (frame.future() || date.day() != null);
            return ahead ? (passed ? thisYear + 1 : thisYear) : (begun ? thisYear : thisYear - 1);
        }
        return switch (date.shift()) {
            case -1 -> passed ? thisYear : thisYear - 1;
            case -2 -> passed ? thisYear - 1 : thisYear - 2;
            case 1 -> begun ? thisYear + 1 : thisYear;
            case 2 -> begun ? thisYear + 2 : thisYear + 1;
            default -> thisYear;
        };
    }

    /** The nearest year in which the date falls on its weekday. */
    private static int yearOfWeekday(CalendarDate date, Frame frame, int thisYear) {
        int best = year(date, frame, thisYear);
        for (int distance = 0; distance <= YEARS_SEARCHED; distance++) {
            int first = frame.future() ? best + distance : best - distance;
            int second = frame.future() ? best - distance : best + distance;
            for (int year : new int[] {first, second}) {
                LocalDate day = date.calendar().day(year, date.month(), date.day());
                if (day.getDayOfWeek().getValue() == date.weekday()) {
                    return year;
                }
            }
        }
        return best;
    }

    /** A day of the month alone: this month or its neighbour, or the nearest month where the weekday fits. */
    private static CalendarDate monthOfDay(CalendarDate date, Frame frame) {
        boolean forward = frame.tense() != Frame.Tense.PAST;
        LocalDate month = frame.day().withDayOfMonth(1);
        for (int i = 0; i < MONTHS_SEARCHED; i++, month = month.plusMonths(forward ? 1 : -1)) {
            if (date.day() > month.lengthOfMonth()) {
                continue;
            }
            LocalDate day = month.withDayOfMonth(date.day());
            boolean side = forward ? !day.isBefore(frame.day()) : !day.isAfter(frame.day());
            boolean fits = date.weekday() == null || day.getDayOfWeek().getValue() == date.weekday();
            if (side && fits) {
                return date.year(day.getYear()).month(day.getMonthValue());
            }
        }
        return date;
    }

    private static CalendarDate weekday(CalendarDate date, Frame frame) {
        int today = frame.day().getDayOfWeek().getValue();
        int ahead = Math.floorMod(date.weekday() - today, 7);
        int behind = Math.floorMod(today - date.weekday(), 7);
        int days;
        if (date.shift() == null) {
            days = frame.future() ? ahead : -behind;
        } else if (date.shift() == 0) {
            days = ahead;
        } else {
            int beyond = date.shift() > 0 ? (ahead == 0 ? 7 : ahead) : -(behind == 0 ? 7 : behind);
            days = beyond + 7 * (date.shift() - Integer.signum(date.shift()));
        }
        LocalDate day = frame.day().plusDays(days);
        return date.year(day.getYear()).month(day.getMonthValue()).day(day.getDayOfMonth());
    }

    /** The day on a weekday that is nearest: a calendar that goes by sight of the moon may be a day off. */
    static LocalDate nearestWeekday(LocalDate day, int weekday) {
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
        return ahead == 1 ? day.plusDays(1) : ahead == 6 ? day.minusDays(1) : day;
    }
}
