package dev.articles.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.DateMention;
import dev.articles.model.DateMention.DateType;
import dev.articles.model.DateMention.Granularity;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthKeyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "2024-11-08, 2024-11-08, DAY,     2024-11",
                "2024-11-01, 2024-11-30, MONTH,   2024-11",
                "2024-10-28, 2024-11-03, WEEK,    2024-10",
                "2024-12-20, 2025-01-05, RANGE,   2024-12",
                "2024-10-01, 2024-12-31, QUARTER, 2024",
                "2017-01-01, 2021-12-31, RANGE,   2017",
                "0622-07-16, 0622-07-16, DAY,     0622-07",
                "null,       null,       NONE,    null"
            })
    void aMentionLiesInTheMonthItBeginsInOrInItsYear(
            LocalDate earliest, LocalDate latest, Granularity granularity, String partition) {
        DateMention mention = new DateMention(
                0, 1, "x", DateType.DATE, "x", null, earliest, latest, granularity, true, "gregorian", null, Set.of());

        assertThat(MonthKey.of(mention)).isEqualTo(partition);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2025-02-01, '2024-11 2024-12 2025-01 2025-02'",
        "2024-11-05, 2024-11-01, 2024-11",
        "2025-01-01, 2024-01-01, ''"
    })
    void aRangeReadsItsMonths(LocalDate first, LocalDate last, String months) {
        assertThat(String.join(" ", MonthKey.ascending(first, last))).isEqualTo(months);
    }
}
