package dev.articles.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.store.Hit;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitTextTest {

    @ParameterizedTest
    @CsvSource({
        "199,        DECADE,  1990-01-01, 1999-12-31, 1990–1999",
        "18,         CENTURY, 1800-01-01, 1899-12-31, 1800–1899",
        "2024,       YEAR,    2024-01-01, 2024-12-31, 2024",
        "2024-11-08, DAY,     2024-11-08, 2024-11-08, 2024-11-08"
    })
    void aTimeIsShownSoThatPeopleCanReadIt(
            String value, String granularity, String earliest, String latest, String shown) {
        Hit mention =
                new Hit(Map.of("value", value, "granularity", granularity, "earliest", earliest, "latest", latest));

        assertThat(HitText.time(mention)).isEqualTo(shown);
    }
}
