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
        "pancake_day, 2013, 2013-02-12",
        "chinese_new_year, 2013, 2013-02-10",
        "chinese_new_year, 2024, 2024-02-10",
        "chinese_new_year, 2026, 2026-02-17",
        "mid_autumn, 2023, 2023-09-29",
        "diwali, 2019, 2019-10-27",
        "diwali, 2023, 2023-11-12",
        "diwali, 2024, 2024-10-31",
        "holi, 2019, 2019-03-21",
        "holi, 2024, 2024-03-25",
        "dussehra, 2022, 2022-10-05",
        "dussehra, 2023, 2023-10-24",
        "dussehra, 2024, 2024-10-12",
        "rosh_hashanah, 2018, 2018-09-09",
        "yom_kippur, 2023, 2023-09-25",
        "hanukkah, 2018, 2018-12-02",
        "hanukkah, 2024, 2024-12-25",
        "purim, 2024, 2024-03-24",
        "passover, 2018, 2018-03-30",
        "shavuot, 2018, 2018-05-19",
        "tisha_bav, 2018, 2018-07-21",
        "lent, 2018, 2018-02-14",
        "kings_day, 2014, 2014-04-26",
        "raksha_bandhan, 2018, 2018-08-26",
        "ganesh_chaturthi, 2019, 2019-09-02",
        "rama_navami, 2020, 2020-04-02",
        "maha_shivaratri, 2020, 2020-02-21",
        "ugadi, 2018, 2018-03-18",
        "vaisakhi, 2018, 2018-04-14",
        "makar_sankranti, 2018, 2018-01-14"
    })
    void holidaysFallOnTheirDays(String id, int year, LocalDate day) {
        assertThat(Feasts.day(id, year)).isEqualTo(day);
    }
}
