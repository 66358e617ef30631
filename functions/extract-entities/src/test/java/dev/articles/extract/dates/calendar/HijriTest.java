package dev.articles.extract.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

class HijriTest {
    @Test
    void agreesWithTheTableOfTheJdkOverItsWholeRange() {
        for (int year = 1300; year <= 1600; year++) {
            for (int month = 1; month <= 12; month++) {
                int length = HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
                for (int day = 1; day <= length; day++) {
                    LocalDate expected = LocalDate.from(HijrahDate.of(year, month, day));
                    assertThat(Hijri.INSTANCE.day(year, month, day)).isEqualTo(expected);
                }
                assertThat(Hijri.INSTANCE.monthEnd(year, month))
                        .isEqualTo(Hijri.INSTANCE.day(year, month, 1).plusDays(length - 1L));
            }
        }
    }

    @Test
    void beyondTheTableItCountsOnByRule() {
        assertThat(Hijri.INSTANCE.day(1, 1, 1)).isEqualTo(LocalDate.of(622, 7, 19));
        assertThat(Hijri.INSTANCE.day(728, 1, 1)).isEqualTo(LocalDate.of(1327, 11, 25));
        assertThat(Hijri.INSTANCE.approximate(1299)).isTrue();
        assertThat(Hijri.INSTANCE.approximate(1300)).isFalse();
        assertThat(Hijri.INSTANCE.approximate(1601)).isTrue();
        for (int year : new int[] {1, 500, 1298, 1299, 1300, 1301, 1599, 1600, 1601, 1602, 2500}) {
            LocalDate next = Hijri.INSTANCE.day(year + 1, 1, 1);
            long length = next.toEpochDay() - Hijri.INSTANCE.day(year, 1, 1).toEpochDay();
            assertThat(length).as("days of %s", year).isBetween(353L, 357L);
        }
    }

    @Test
    void tellsYearAndMonthOfAnyDay() {
        for (LocalDate day = LocalDate.of(1850, 1, 1); day.getYear() < 2250; day = day.plusDays(17)) {
            int year = Hijri.INSTANCE.yearOf(day);
            int month = Hijri.INSTANCE.monthOf(day);
            assertThat(Hijri.INSTANCE.day(year, month, 1)).isBeforeOrEqualTo(day);
            assertThat(Hijri.INSTANCE.monthEnd(year, month)).isAfterOrEqualTo(day);
            assertThat(month).isBetween(1, 12);
        }
    }

    @Test
    void monthsOfTheTableAreThoseOfTheJdk() {
        LocalDate day = LocalDate.of(2024, 6, 16);
        assertThat(Hijri.INSTANCE.monthOf(day)).isEqualTo(HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR));
    }

    @Test
    void solarHijriNewYears() {
        assertThat(SolarHijri.INSTANCE.day(1403, 1, 1)).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(SolarHijri.INSTANCE.day(1400, 1, 1)).isEqualTo(LocalDate.of(2021, 3, 21));
        assertThat(SolarHijri.INSTANCE.day(1357, 11, 22)).isEqualTo(LocalDate.of(1979, 2, 11));
        assertThat(SolarHijri.INSTANCE.day(1399, 12, 30)).isEqualTo(LocalDate.of(2021, 3, 20));
    }

    @Test
    void easter() {
        assertThat(Easter.western(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Easter.western(1961)).isEqualTo(LocalDate.of(1961, 4, 2));
        assertThat(Easter.orthodox(2024)).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(Easter.orthodox(2018)).isEqualTo(LocalDate.of(2018, 4, 8));
    }
}
