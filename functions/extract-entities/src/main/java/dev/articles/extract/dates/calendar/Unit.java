package dev.articles.extract.dates.calendar;

import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The units in which time is counted, with their letters in ISO 8601 durations and their values in TIMEX3. */
public enum Unit {
    SECOND("T", "S", Granularity.SECOND, "XXXX-XX-XX"),
    MINUTE("T", "M", Granularity.MINUTE, "XXXX-XX-XX"),
    HOUR("T", "H", Granularity.HOUR, "XXXX-XX-XX"),
    DAY("", "D", Granularity.DAY, "XXXX-XX-XX"),
    NIGHT("", "D", Granularity.DAYPART, "XXXX-XX-XX"),
    WEEK("", "W", Granularity.WEEK, "XXXX-WXX"),
    WEEKEND("", "WE", Granularity.DAY, "XXXX-WXX-WE"),
    FORTNIGHT("", "W", Granularity.WEEK, "XXXX-WXX"),
    MONTH("", "M", Granularity.MONTH, "XXXX-XX"),
    QUARTER("", "Q", Granularity.QUARTER, "XXXX-QX"),
    HALF("", "H", Granularity.HALF, "XXXX-HX"),
    YEAR("", "Y", Granularity.YEAR, "XXXX"),
    DECADE("", "DE", Granularity.DECADE, "XXX"),
    CENTURY("", "CE", Granularity.CENTURY, "XX");

    private final String prefix;
    private final String letter;
    private final Granularity granularity;
    private final String unknown;

    Unit(String prefix, String letter, Granularity granularity, String unknown) {
        this.prefix = prefix;
        this.letter = letter;
        this.granularity = granularity;
        this.unknown = unknown;
    }

    /** The unit that a lexicon's tag names. */
    public static Unit of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    public Granularity granularity() {
        return granularity;
    }

    /** The value of this unit where no publication date says which one is meant. */
    public String unknown() {
        return unknown;
    }

    public boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** An ISO 8601 duration such as {@code P3W}, {@code PT5H}, {@code PXD}; tens and hundreds of years are years. */
    public String duration(String amount) {
        return switch (this) {
            case DECADE -> isNumber(amount) ? "P" + amount + "0Y" : "P" + amount + "DE";
            case CENTURY -> isNumber(amount) ? "P" + amount + "00Y" : "P" + amount + "CE";
            case FORTNIGHT -> isNumber(amount) ? "P" + 2 * Integer.parseInt(amount) + "W" : "P" + amount + "W";
            case HALF -> isNumber(amount) ? "P" + 6 * Integer.parseInt(amount) + "M" : "PXM";
            default -> "P" + prefix + amount + letter;
        };
    }

    private static boolean isNumber(String amount) {
        return amount.indexOf('X') < 0 && amount.indexOf('.') < 0;
    }

    /** The first day of the unit that holds a day. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK, FORTNIGHT -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case WEEKEND -> day.minusDays(day.getDayOfWeek().getValue() - 1L).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            default -> day;
        };
    }

    /** The last day of the unit that holds a day. */
    public LocalDate last(LocalDate day) {
        LocalDate first = first(day);
        return this == WEEKEND
                ? first.plusDays(1)
                : isClock() || this == NIGHT ? first : plus(first, 1).minusDays(1);
    }

    /** The day so many units later. */
    public LocalDate plus(LocalDate day, long amount) {
        return switch (this) {
            case DAY, NIGHT -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2 * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case HALF -> day.plusMonths(6 * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
            default -> day;
        };
    }

    /** The smaller unit of {@link java.time} for a clock unit. */
    public ChronoUnit clockUnit() {
        return this == HOUR ? ChronoUnit.HOURS : this == MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    }

    /** The TIMEX3 value of the unit that holds a day. */
    public String value(LocalDate day) {
        return switch (this) {
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> year(day) + dash(day.getMonthValue());
            case QUARTER -> year(day) + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
            case HALF -> year(day) + "-H" + (day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(day);
            case DECADE -> year(day).substring(0, 3);
            case CENTURY -> year(day).substring(0, 2);
            default -> year(day) + dash(day.getMonthValue()) + dash(day.getDayOfMonth());
        };
    }

    private static String week(LocalDate day) {
        return Digits.four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + Digits.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate day) {
        return Digits.four(day.getYear());
    }

    private static String dash(int number) {
        return "-" + Digits.two(number);
    }
}
