package dev.articles.parse.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ParsedArticle;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the text: an answer, always the same one, in a time that grows no faster than the text. */
class ScrapeRobustnessTest {

    private static final LocalDateTime FETCHED = LocalDateTime.of(2024, 11, 8, 12, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScrapeParser parser = new ScrapeParser();

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        answersTwiceAlike(text);
    }

    @Property
    void neverThrowsOnLinesLikeThoseOfScrapes(@ForAll("scrapes") String scrape) {
        answersTwiceAlike(scrape);
    }

    private void answersTwiceAlike(String text) {
        Optional<ParsedArticle> article = parser.parse(text, "UTF-8", FETCHED);
        assertThat(parser.parse(text, "UTF-8", FETCHED)).isEqualTo(article);
        article.ifPresent(found -> {
            assertThat(found.text()).isNotBlank();
            assertThat(found.related()).doesNotHaveDuplicates();
            assertThat(found.keywords()).doesNotHaveDuplicates();
        });
    }

    @Provide
    Arbitrary<String> scrapes() {
        Arbitrary<String> line = Arbitraries.of(
                "",
                " ",
                "•",
                "• خبر آخر من المدينة",
                "المصدر: صدى الميناء",
                "المصدر:",
                "كلمات دلالية: المدينة القديمة فی المدينة إلى أن",
                "إقرأ أيضاً:",
                "اقرأ أيضاًخبر",
                "مقالات مشابهة",
                "التعليقات (3)",
                "طباعة شارك المدينة القديمة",
                "تاريخ النشر: 31th, February 2024 GMT",
                "99/99/9999 99:99",
                "منذ 999999999999 سنة",
                "30 رمضان 1600",
                "كتب: أحمد",
                "By 8",
                "زوار أمام البوابة (رويترز)",
                "قال الوزير إن العمل في المدينة القديمة يبدأ في الربيع المقبل ويستمر ثلاثة أعوام.",
                "وأضاف أن المدينة القديمة ستغلق أمام السيارات،",
                "The minister said that work in the old town would begin next spring.and end.Then it",
                "&#x110000; &nbsp; &quot;",
                "\ud83d\ude00\ud83d",
                "((((((((((");
        return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Test
    void oneLineOfFiveMegabytes() {
        String sentence = "قال الوزير إن العمل في المدينة القديمة يبدأ في الربيع المقبل. ";
        assertTimely(sentence.repeat(5_000_000 / sentence.length()));
        assertTimely("a".repeat(5_000_000));
        assertTimely("HomeSportsNews ".repeat(330_000));
        assertTimely("8 نوفمبر ".repeat(550_000));
        assertTimely("\u200f\u064e".repeat(2_500_000));
        assertTimely("كلمات دلالية: " + "المدينة القديمة فی ".repeat(250_000));
    }

    @Test
    void twoHundredThousandShortLines() {
        for (String line : List.of(
                "• خبر",
                "إقرأ أيضاً:",
                "a b c, ",
                "المصدر: صدى",
                "8 نوفمبر 2024",
                "قال إن العمل بدأ اليوم هنا.",
                "في")) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 200_000; i++) {
                lines.append(line).append(' ').append(i).append('\n');
            }
            assertTimely(lines.toString());
        }
    }

    private void assertTimely(String text) {
        long start = System.nanoTime();
        parser.parse(text, "UTF-8", FETCHED);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as(text.substring(0, 20))
                .isLessThan(PATIENCE);
    }
}
