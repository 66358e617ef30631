package dev.articles.store;

import dev.articles.model.DateMention;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partition of a date in an index: its month, {@code 2024-11}; for what is too long for a month, its year, {@code
 * 2024}. A shard suffix ({@code 2024-11#3}) can be added should a month grow too hot for one partition.
 */
final class MonthKey {

    private static final int LAST_YEAR = 9999;

    private static final Set<Granularity> LONG = Set.of(
            Granularity.QUARTER,
            Granularity.SEASON,
            Granularity.HALF,
            Granularity.YEAR,
            Granularity.DECADE,
            Granularity.CENTURY);

    private MonthKey() {}

    static String of(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The months from one day's to another's, the last first; none if the days are in the wrong order. */
    static List<String> descending(LocalDate first, LocalDate last) {
        List<String> months = new ArrayList<>(ascending(first, last));
        Collections.reverse(months);
        return months;
    }

    static List<String> ascending(LocalDate first, LocalDate last) {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    /** The years from one day's to another's. */
    static List<String> years(LocalDate first, LocalDate last) {
        return ascending(first.withDayOfYear(1), last).stream()
                .map(MonthKey::year)
                .distinct()
                .toList();
    }

    /** The partition of a mention; null if it names no days that are known, which keeps it out of the index. */
    static String of(DateMention mention) {
        LocalDate earliest = mention.earliest();
        if (earliest == null || mention.latest() == null || earliest.getYear() < 1 || earliest.getYear() > LAST_YEAR) {
            return null;
        }
        boolean isLong =
                LONG.contains(mention.granularity()) || earliest.plusMonths(1).isBefore(mention.latest());
        String month = of(earliest);
        return isLong ? year(month) : month;
    }

    private static String year(String month) {
        return month.substring(0, month.indexOf('-'));
    }
}
