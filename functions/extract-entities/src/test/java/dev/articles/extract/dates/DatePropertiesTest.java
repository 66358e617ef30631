package dev.articles.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.DateMention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DatePropertiesTest {
    private static final DateExtractor DATES = new DateExtractor();
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2024, 11, 8, 9, 30);

    private static final String[] WORDS =
            ("من إلى حتى بين و في قبل بعد كل منذ خلال أول آخر يوم اليوم أمس غدا الجمعة السبت الماضي المقبل هذا شهر عام"
                            + " سنة أسبوع أسبوعين ثلاثة أيام سنوات رمضان محرم صفر آب مارس كانون الثاني تشرين الأول يناير/كانون هـ م الساعة والنصف"
                            + " مساء صباح إلا ربع الموافق 31 30 29 12 5 1 0 2024 1445 1600 1601 99 / - : ، . ( ) % بداية نهاية حوالي نصف القرن"
                            + " العشرين عيد الفطر الليلة يومي عامي صيف الثمانينيات ألف وعشرين الحادي الثامنة بتوقيت غرينتش from to until the of in"
                            + " last next this three days ago later before after week months 3rd 1990s may May March 12:30 pm at noon quarter past"
                            + " half every Friday BC AD Q3 Easter tonight spring century decades 00 24 60 9999 999999999999")
                    .split(" ");

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, words), net.jqwik.api.Tuple.of(1, noise))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join(" ", parts));
    }

    @Property(tries = 3000)
    void anythingGivesValidMentions(@ForAll("soup") String text) {
        for (LocalDateTime published : new LocalDateTime[] {PUBLISHED, null}) {
            checkMentions(text, DATES.extract(text, published, "ar"));
        }
    }

    @Property
    void anyCharactersGiveValidMentions(@ForAll String text) {
        checkMentions(text, DATES.extract(text, PUBLISHED, null));
    }

    private static void checkMentions(String text, List<DateMention> mentions) {
        int end = 0;
        for (DateMention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
            end = mention.end();
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            if (mention.earliest() != null || mention.latest() != null) {
                assertThat(mention.earliest()).isBeforeOrEqualTo(mention.latest());
            }
            TimexValues.check(mention.value());
        }
    }

    @Property
    void theSameTextGivesTheSameMentions(@ForAll("soup") String text) {
        assertThat(DATES.extract(text, PUBLISHED, "en")).isEqualTo(new DateExtractor().extract(text, PUBLISHED, "en"));
    }

    @Property
    void aWeekLaterRelativeDaysAreAWeekLater(@ForAll @IntRange(min = 0, max = 30000) int days) {
        String text =
                "غادر أمس ويعود غدا. اجتمعوا الخميس. انتهى قبل ثلاثة أيام. وصل الأحد الماضي. عقد الأسبوع الماضي لقاء.";
        LocalDateTime published = LocalDate.of(1960, 1, 1).plusDays(days).atStartOfDay();
        List<DateMention> before = DATES.extract(text, published, "ar");
        List<DateMention> after = DATES.extract(text, published.plusWeeks(1), "ar");
        assertThat(before).hasSize(6);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).earliest())
                    .isEqualTo(before.get(i).earliest().plusWeeks(1));
            assertThat(after.get(i).resolved()).isTrue();
        }
    }

    @Test
    void noDefaultLocaleOrZoneMatters() {
        String text = "صدر في 15 رمضان 1445هـ ثم في 3 مارس 2024 عند الساعة 18:30، and on Friday, 12 July 2019.";
        List<DateMention> expected = DATES.extract(text, PUBLISHED, "ar");
        for (String tag : List.of("ar-SA", "tr-TR", "fa-IR", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva")) {
            assertThat(inLocale(Locale.forLanguageTag(tag), text)).isEqualTo(expected);
        }
    }

    private static List<DateMention> inLocale(Locale locale, String text) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return new DateExtractor().extract(text, PUBLISHED, "ar");
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void deepNestingEndsSoon() {
        for (String word :
                List.of("بداية ", "قبل يوم من ", "three days after ", "quarter past ", "من ", "2020-", "(", "و")) {
            String text = word.repeat(20_000);
            checkMentions(text, DATES.extract(text, PUBLISHED, "ar"));
        }
    }
}
