package dev.articles.extract.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.extract.entities.names.Gazetteers;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    private static final Gazetteers GAZETTEERS = Gazetteers.load();
    private static final Tagger TAGGER = new Tagger(GAZETTEERS);
    private static final Tagger ANOTHER = new Tagger(GAZETTEERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت وزارة التعليم العالي والبحث العلمي إن الجامعات ستفتح غدا. | وزارة التعليم العالي والبحث العلمي:ORGANIZATION",
                "أعلن وزير الخارجية الفرنسي أن بلاده ستشارك. | ''",
                "وقال الجيش السوداني إنه تقدم. | الجيش السوداني:ORGANIZATION",
                "سافر الوفد إلى واشنطن وباريس ولندن. | واشنطن:LOCATION باريس:LOCATION لندن:LOCATION",
                "وقال إن المبيعات لتل أبيب توقفت. | تل أبيب:LOCATION",
                "وبحثا الاجتماعات المتعلقة بآسيان. | آسيان:ORGANIZATION",
                "وقع الحادث في برشيد صباحا. | برشيد:LOCATION",
                "تقع القرى بين فرسان وبيش وأبو عريش. | فرسان:LOCATION بيش:LOCATION أبو عريش:LOCATION",
                "وأضاف المحامي فوزان الجلال أن الحكم نهائي. | فوزان الجلال:PERSON",
                "صدر البيان في 15 أبريل/نيسان من العام نفسه. | ''",
                "Jane Doe KC, for the prosecution, agreed. | Jane Doe:PERSON",
                "أعربت الوزيرة عن قلقها إزاء الوضع في قطاع غزة. | قطاع غزة:LOCATION",
                "Prime Minister Keir Starmer flew to Paris. | Keir Starmer:PERSON Paris:LOCATION",
            })
    void findsNamesWithoutTitlesAndProclitics(String text, String expected) {
        assertThat(String.join(" ", names(text))).isEqualTo(expected);
    }

    @Test
    void aSurnameAloneIsTheManNamedBefore() {
        String text = "وصل الوزير سامر الترشيشي إلى بيروت.\nوقال الترشيشي إن الزيارة ناجحة.";
        assertThat(names(text)).contains("سامر الترشيشي:PERSON", "الترشيشي:PERSON");
    }

    @Test
    void vowelSignsAndTatweelChangeNothing() {
        assertThat(names("زار الرئيس لُبْنَان وســوريا.")).containsExactly("لُبْنَان:LOCATION", "ســوريا:LOCATION");
    }

    @Property
    void spansLieInTheTextInOrderAndDoNotOverlap(@ForAll("texts") String text) {
        int last = 0;
        for (Span span : TAGGER.tag(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last).isLessThan(span.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            last = span.end();
        }
    }

    @Test
    void aTokenOfTatweelAloneHasNoLettersToTakeOff() {
        assertThat(TAGGER.tag("ـــ بن أنتوني")).allMatch(span -> span.end() <= 13);
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameNames(@ForAll("texts") String text) {
        assertThat(ANOTHER.tag(text)).isEqualTo(TAGGER.tag(text));
    }

    /** Words that make names, glued and broken in every way, and any characters at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "قال",
                "وزير",
                "وزارة",
                "الخارجية",
                "الأميركية",
                "أنتوني",
                "بلينكن",
                "ولبلينكن",
                "في",
                "واشنطن",
                "للسعودية",
                "و",
                "جامعة",
                "الهيئة",
                "العامة",
                "للأنباء",
                "مجلس",
                "سيدرس",
                "بن",
                "ـــ",
                "ُ",
                "لل",
                "ال",
                "و",
                "\n",
                ". ",
                "..",
                "«",
                "U.S.",
                "President",
                "Trump",
                "of",
                "St.",
                "O'Connor's",
                "Jean-",
                "2024",
                "\uD83D\uDE00",
                "\uD83D",
                "\u200F",
                "\u0000");
        Arbitrary<String> glued = words.list().ofMaxSize(30).map(list -> String.join("", list));
        Arbitrary<String> spaced = words.list().ofMaxSize(30).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(spaced, glued, Arbitraries.strings().ofMaxLength(80));
    }

    private static List<String> names(String text) {
        return TAGGER.tag(text).stream()
                .map(span -> text.substring(span.start(), span.end()) + ":" + span.type())
                .toList();
    }
}
