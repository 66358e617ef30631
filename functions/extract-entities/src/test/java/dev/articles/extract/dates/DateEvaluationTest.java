package dev.articles.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the development sets: {@code mvn -pl functions/extract-entities -am test -Dtest=DateEvaluationTest
 * -Dsurefire.failIfNoSpecifiedTests=false}. The sets are no part of the project; the environment variable EVAL_DATA
 * names their folder, and without them the tests skip and say so. {@code -Derrors=true} lists what is wrong.
 */
class DateEvaluationTest {
    private static final DateExtractor DATES = new DateExtractor();

    /** Percent: expressions found, values right. What lies below a set's best convention is explained in the README. */
    @ParameterizedTest
    @CsvSource({
        "seeds_main_ar, 99, 97",
        "seeds_related_ar, 97, 93",
        "handmade_ar_news.dev, 98, 95",
        "duckling_ar_dates.dev, 97, 88",
        "recognizers_ar_dates.dev, 95, 75",
        "maha_ar_dates.dev, 90, 70",
        "dateparser_ar.dev, 97, 90",
        "duckling_en_dates.dev, 95, 47",
        "recognizers_en_dates.dev, 91, 52"
    })
    void theDevelopmentSetsAreReadAsWellAsEver(String set, double relaxed, double value) {
        Path file = folder().resolve(set + ".jsonl");
        Assumptions.assumeTrue(Files.exists(file), "SKIPPED, no evaluation set at " + file);
        DateScore score = new DateScore();
        for (GoldDates text : GoldDates.read(file)) {
            score.add(text, DATES.extract(text.text(), text.reference(), text.language()));
        }
        System.out.printf(
                Locale.ROOT, "%-26s found %5.1f  value %5.1f%n", set, 100 * score.relaxed(), 100 * score.value());
        if (Boolean.getBoolean("errors")) {
            score.errors().forEach(System.out::println);
        }
        assertThat(100 * score.relaxed()).isGreaterThanOrEqualTo(relaxed);
        assertThat(100 * score.value()).isGreaterThanOrEqualTo(value);
    }

    private static Path folder() {
        String data = System.getenv("EVAL_DATA");
        Path named = data == null ? null : Path.of(data, "dates");
        return named != null && Files.isDirectory(named) ? named : Path.of("../../../shared/eval/dates");
    }
}
