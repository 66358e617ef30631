package dev.articles.extract.dates.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeastsTest {
    private static final Path WORDS = Path.of("src/main/resources/dev/articles/extract/dates");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyHolidayThatHasANameHasADay(String language) throws IOException {
        for (String line : Files.readAllLines(WORDS.resolve(language + "/holidays.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("holiday ")) {
                String id = line.split(" ")[1];
                assertThat(Feasts.day(id, 2024)).as(id).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eid_al_fitr, 2023, 2023-04-21",
        "eid_al_adha, 2024, 2024-06-16",
        "hijri_new_year, 2024, 2024-07-07",
        "thanksgiving, 2014, 2014-11-27",
        "black_friday, 2013, 2013-11-29",
        "memorial_day, 2021, 2021-05-31",
        "mlk_day, 2013, 2013-01-21",
        "good_friday, 2024, 2024-03-29",
        "orthodox_easter, 2021, 2021-05-02",
        "pancake_day, 2013, 2013-02-12"
    })
    void holidaysFallOnTheirDays(String id, int year, LocalDate day) {
        assertThat(Feasts.day(id, year)).isEqualTo(day);
    }
}
