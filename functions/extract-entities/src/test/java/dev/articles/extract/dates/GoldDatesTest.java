package dev.articles.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotated articles of this project hold the line: a change that loses expressions or values breaks the build. */
class GoldDatesTest {
    private static final DateExtractor DATES = new DateExtractor();

    @ParameterizedTest
    @CsvSource({"development, 0.98, 0.94", "blind, 0.96, 0.88"})
    void theGoldArticlesAreReadAsWellAsEver(String half, double relaxed, double value) {
        DateScore score = new DateScore();
        for (GoldDates text : GoldDates.read(Path.of("src/test/resources/gold", half, "dates.jsonl"))) {
            score.add(text, DATES.extract(text.text(), text.reference(), text.language()));
        }
        String errors = half.equals("blind") ? "see the figures only" : String.join("\n", score.errors());
        assertThat(score.relaxed()).as(errors).isGreaterThanOrEqualTo(relaxed);
        assertThat(score.value()).as(errors).isGreaterThanOrEqualTo(value);
    }
}
