package dev.articles.extract.dates.meaning;

import dev.articles.extract.dates.calendar.Almanac;
import dev.articles.extract.dates.calendar.Digits;
import dev.articles.extract.dates.calendar.Gregorian;
import dev.articles.extract.dates.calendar.Hijri;
import dev.articles.extract.dates.calendar.Unit;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import dev.articles.model.DateMention.Mark;
import java.time.LocalDate;

/**
 * A date in a calendar, of which any part may be missing.
 *
 * @param calendar the calendar in which the parts count
 * @param year null where it is not given
 * @param month null where it is not given
 * @param day null where it is not given
 * @param weekday 1 (Monday) to 7, null where it is not given
 * @param shift -2 to 2: the one before, this one, the next; null where it is not given
 * @param yearShift the same for the year: "of last year"
 * @param monthShift the same for the month: "of next month"
 * @param ambiguous whether day and month could be exchanged
 */
public record CalendarDate(
        Almanac calendar,
        Integer year,
        Integer month,
        Integer day,
        Integer weekday,
        Integer shift,
        Integer yearShift,
        Integer monthShift,
        boolean ambiguous)
        implements Meaning {

    /** A date of which nothing is said yet. */
    public static final CalendarDate NOTHING =
            new CalendarDate(Gregorian.INSTANCE, null, null, null, null, null, null, null, false);

    public CalendarDate calendar(Almanac value) {
        return new CalendarDate(value, year, month, day, weekday, shift, yearShift, monthShift, ambiguous);
    }

    public CalendarDate year(Integer value) {
        return new CalendarDate(calendar, value, month, day, weekday, shift, yearShift, monthShift, ambiguous);
    }

    public CalendarDate month(Integer value) {
        return new CalendarDate(calendar, year, value, day, weekday, shift, yearShift, monthShift, ambiguous);
    }

    public CalendarDate day(Integer value) {
        return new CalendarDate(calendar, year, month, value, weekday, shift, yearShift, monthShift, ambiguous);
    }

    public CalendarDate weekday(Integer value) {
        return new CalendarDate(calendar, year, month, day, value, shift, yearShift, monthShift, ambiguous);
    }

    public CalendarDate shift(Integer value) {
        return new CalendarDate(calendar, year, month, day, weekday, value, yearShift, monthShift, ambiguous);
    }

    public CalendarDate yearShift(Integer value) {
        return new CalendarDate(calendar, year, month, day, weekday, shift, value, monthShift, ambiguous);
    }

    public CalendarDate monthShift(Integer value) {
        return new CalendarDate(calendar, year, month, day, weekday, shift, yearShift, value, ambiguous);
    }

    public CalendarDate ambiguous(boolean value) {
        return new CalendarDate(calendar, year, month, day, weekday, shift, yearShift, monthShift, value);
    }

    @Override
    public Timex in(Frame frame) {
        CalendarDate whole = frame.known() ? Completion.complete(this, frame) : this;
        boolean used = whole != this;
        boolean gregorian = calendar == Gregorian.INSTANCE;
        boolean never = gregorian && year == null && whole.impossible();
        Timex timex = never ? gregorian() : gregorian ? whole.gregorian() : whole.converted();
        timex = ambiguous && timex != null ? timex.marked(Mark.AMBIGUOUS) : timex;
        return timex == null ? null : timex.with(used);
    }

    /** Whether the month does not have that day: no year is guessed for it. */
    private boolean impossible() {
        return year != null
                && month != null
                && day != null
                && day > LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private Timex gregorian() {
        if (year == null) {
            return Timex.open(DateType.DATE, openValue(), granularity());
        }
        if (month == null) {
            return Timex.unit(Unit.YEAR, LocalDate.of(year, 1, 1));
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (day == null) {
            return Timex.unit(Unit.MONTH, first);
        }
        if (day > first.lengthOfMonth()) {
            String value = Digits.four(year) + "-" + Digits.two(month) + "-" + Digits.two(day);
            return Timex.open(DateType.DATE, value, Granularity.DAY);
        }
        return Timex.unit(Unit.DAY, first.withDayOfMonth(day));
    }

    private String openValue() {
        if (month == null && day == null && weekday != null) {
            return "XXXX-WXX-" + weekday;
        }
        String monthText = month == null ? "XX" : Digits.two(month);
        if (day != null) {
            return "XXXX-" + monthText + "-" + Digits.two(day);
        }
        return month == null && monthShift == null ? "XXXX" : "XXXX-" + monthText;
    }

    private Granularity granularity() {
        return day != null || weekday != null
                ? Granularity.DAY
                : month != null || monthShift != null ? Granularity.MONTH : Granularity.YEAR;
    }

    private Timex converted() {
        if (year == null) {
            return Timex.open(DateType.DATE, "XXXX-XX" + (day == null ? "" : "-XX"), granularity())
                    .written(calendar.label(), openValue());
        }
        LocalDate first = calendar.day(year, month == null ? 1 : month, day == null ? 1 : day);
        LocalDate last = day != null ? first : calendar.monthEnd(year, month == null ? 12 : month);
        if (day != null && weekday != null) {
            first = Completion.nearestWeekday(first, weekday);
            last = first;
        }
        if (!Timex.writable(first) || !Timex.writable(last)) {
            return Timex.vague(first.getYear() > 0);
        }
        String value = day != null ? Unit.DAY.value(first) : Unit.DAY.value(first) + "/" + Unit.DAY.value(last);
        Timex timex = Timex.of(DateType.DATE, value, first, last, granularity()).written(calendar.label(), original());
        return calendar.approximate(year) ? timex.marked(Mark.APPROXIMATE) : timex;
    }

    private String original() {
        StringBuilder written = new StringBuilder(Digits.four(year));
        if (month != null) {
            written.append('-').append(Digits.two(month));
        }
        if (day != null) {
            written.append('-').append(Digits.two(day));
        }
        return written.toString();
    }

    boolean isHijriWithGregorianYear() {
        return calendar == Hijri.INSTANCE && month != null && year != null && year > 1700;
    }

    @Override
    public boolean isDay() {
        return day != null || weekday != null;
    }
}
