package dev.articles.parse.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ParsedArticle;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** One invented scrape, and what changes in the result when one thing in the scrape changes. */
class ScrapeParserTest {

    private static final String FIRST =
            "أعلن وزير النقل سامر الحلبي، الثلاثاء، انطلاق العمل في خط السكة الحديدية بين المرفأ والمدينة القديمة بعد توقف دام ستة أعوام.";
    private static final String SECOND =
            "وقال الحلبي في مؤتمر صحفي إن الخط سينقل عشرين ألف راكب يوميا، وإن التذاكر ستباع في المحطات وعبر الهاتف.";
    private static final String THIRD =
            "وأضاف أن المرحلة الثانية من المشروع تبدأ في الربيع المقبل وتشمل خمس محطات جديدة.";
    private static final String OTHER =
            "افتتحت بلدية المدينة حديقة عامة جديدة في الحي الشرقي، بحضور عدد من السكان والمسؤولين المحليين صباح اليوم.";
    private static final String SCRAPE = String.join(
            "\n",
            "انطلاق العمل في خط السكة الحديدية",
            "تاريخ النشر: 12th, March 2024 GMT",
            FIRST,
            SECOND,
            THIRD,
            "المصدر: صدى الميناء",
            "كلمات دلالية: وزير النقل السكة الحديدية المدينة القديمة فی المحطات",
            "إقرأ أيضاً:",
            "حديقة جديدة في الحي الشرقي",
            OTHER,
            OTHER,
            OTHER,
            OTHER,
            OTHER,
            "مقالات مشابهة",
            "  • مجلس البلدية يقر الموازنة",
            "  • ارتفاع أسعار الوقود");

    private final ScrapeParser parser = new ScrapeParser();

    @Test
    void everyFieldOfTheScrape() {
        ParsedArticle article = parse(SCRAPE);
        assertThat(article.title()).isEqualTo("انطلاق العمل في خط السكة الحديدية");
        assertThat(article.published()).hasToString("2024-03-12");
        assertThat(article.source()).isEqualTo("صدى الميناء");
        assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
        assertThat(article.keywords()).containsExactly("وزير النقل", "السكة الحديدية", "المدينة القديمة");
        assertThat(article.related())
                .containsExactly("حديقة جديدة في الحي الشرقي", "مجلس البلدية يقر الموازنة", "ارتفاع أسعار الوقود");
        assertThat(article.language()).isEqualTo("ar");
    }

    @Test
    void anotherHeadlineIsAnotherTitle() {
        assertThat(parse(SCRAPE.replace("انطلاق العمل", "عودة القطار")).title())
                .isEqualTo("عودة القطار في خط السكة الحديدية");
    }

    @Test
    void noHeadlineIsNoTitle() {
        assertThat(parse(SCRAPE.substring(SCRAPE.indexOf('\n') + 1)).title()).isNull();
    }

    @Test
    void anotherDateIsAnotherDate() {
        assertThat(parse(SCRAPE.replace("12th, March 2024 GMT", "3 حزيران 2022"))
                        .published())
                .hasToString("2022-06-03");
        assertThat(parse(SCRAPE.replace("12th, March 2024 GMT", "غير معروف")).published())
                .isNull();
    }

    @Test
    void aDistanceNeedsTheTimeOfFetching() {
        String scrape = SCRAPE.replace("12th, March 2024 GMT", "منذ 3 ساعات");
        assertThat(parse(scrape).published()).isNull();
        assertThat(parser.parse(scrape, "UTF-8", LocalDateTime.of(2024, 3, 13, 1, 0))
                        .orElseThrow()
                        .published())
                .hasToString("2024-03-12");
    }

    @Test
    void anotherSourceIsAnotherSource() {
        assertThat(parse(SCRAPE.replace("صدى الميناء", "الشرق اليوم.")).source())
                .isEqualTo("الشرق اليوم");
        assertThat(parse(SCRAPE.replace("المصدر: صدى الميناء\n", "")).source()).isNull();
    }

    @Test
    void withoutTheReadAlsoMarkerTheKeywordsStillEndTheArticle() {
        assertThat(parse(SCRAPE.replace("إقرأ أيضاً:\n", "")).text()).doesNotContain("حديقة");
    }

    @Test
    void aReadAlsoLineInsideTheBodyIsRelated() {
        ParsedArticle article =
                parse(SCRAPE.replace(SECOND, "اقرأ أيضاًخطة لتوسعة المرفأ\n\nحوادث السير تتراجع\n\n" + SECOND));
        assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
        assertThat(article.related()).startsWith("خطة لتوسعة المرفأ", "حوادث السير تتراجع");
    }

    @Test
    void otherKeywordsAreOtherKeywords() {
        assertThat(parse(SCRAPE.replace(
                                "وزير النقل السكة الحديدية المدينة القديمة فی المحطات", "قطارات، مرفأ، السكة الحديدية"))
                        .keywords())
                .containsExactly("قطارات", "مرفأ", "السكة الحديدية");
    }

    @Test
    void aPageWithoutSentencesHasNoArticle() {
        assertThat(parser.parse("الرئيسية\nاقتصاد\nرياضة\nاتصل بنا", "UTF-8", null))
                .isEmpty();
        assertThat(parser.parse("", "UTF-8", null)).isEmpty();
    }

    private ParsedArticle parse(String scrape) {
        return parser.parse(scrape, "UTF-8", null).orElseThrow();
    }
}
