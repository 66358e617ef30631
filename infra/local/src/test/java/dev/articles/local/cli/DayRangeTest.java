package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024,                  2024-01-01, 2024-12-31",
        "2024-02,               2024-02-01, 2024-02-29",
        "2024-11-08,            2024-11-08, 2024-11-08",
        "2024-11-01/2024-11-30, 2024-11-01, 2024-11-30",
        "2023/2024-02,          2023-01-01, 2024-02-29"
    })
    void readsDaysMonthsYearsAndTwoOfThem(String text, String first, String last) {
        DayRange range = new DayRange.Converter().convert(text);

        assertThat(range.first()).hasToString(first);
        assertThat(range.last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2024-13", "2024-1-1", "yesterday", "2024/", "2023/2024/2025", "٢٠٢٤"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new DayRange.Converter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is no date; write 2024, 2024-11, 2024-11-08");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> new DayRange.Converter().convert("2024/2023"))
                .hasMessage("2024-01-01 comes after 2023-12-31");
    }

    @Test
    void holdsMomentsOfItsDays() {
        DayRange november = new DayRange.Converter().convert("2024-11");

        assertThat(november.holds("2024-11-30T23:59+03:00")).isTrue();
        assertThat(november.holds("2024-12-01")).isFalse();
        assertThat(november.holds("-")).isFalse();
    }
}
