package dev.articles.local.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A stretch of days as a person types it: {@code 2024}, {@code 2024-11}, {@code 2024-11-08}, or two of these with a slash
 * between them, both included.
 */
record DayRange(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Reads a range from the command line. */
    static final class Converter implements ITypeConverter<DayRange> {
        @Override
        public DayRange convert(String text) {
            String[] ends = text.split("/", -1);
            try {
                if (ends.length <= 2) {
                    return between(stretch(ends[0]), stretch(ends[ends.length - 1]));
                }
            } catch (DateTimeException e) {
                // Told below, in words.
            }
            throw new TypeConversionException("'" + text
                    + "' is no date; write 2024, 2024-11, 2024-11-08, or two of these as 2024-11-01/2024-11-30");
        }

        private static DayRange between(DayRange from, DayRange to) {
            if (to.last().isBefore(from.first())) {
                throw new TypeConversionException(from.first() + " comes after " + to.last());
            }
            return new DayRange(from.first(), to.last());
        }

        private static DayRange stretch(String text) {
            switch (text.length()) {
                case YEAR:
                    Year year = Year.parse(text);
                    return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
                case MONTH:
                    YearMonth month = YearMonth.parse(text);
                    return new DayRange(month.atDay(1), month.atEndOfMonth());
                default:
                    LocalDate day = LocalDate.parse(text);
                    return new DayRange(day, day);
            }
        }
    }

    /** Whether a publication date, ISO 8601 or {@code "-"}, lies within. */
    boolean holds(String publishedAt) {
        String day = publishedAt.length() > 10 ? publishedAt.substring(0, 10) : publishedAt;
        return day.compareTo(first.toString()) >= 0 && day.compareTo(last.toString()) <= 0;
    }
}
