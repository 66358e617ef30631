package dev.articles.extract.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last person in each text, and the role that is given there. */
class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "جدد وزير الخارجية الأميركي [P:أنتوني بلينكن]; وزير الخارجية الأميركي",
                "أعلن وزيرالخارجية الأمريكي [P:أنتوني بلينكن]; وزيرالخارجية الأمريكي",
                "أدلى وزير الخارجية الأميركي، [P:أنتوني بلينكن]، اليوم; وزير الخارجية الأميركي",
                "اتصل بوزير الدفاع [P:ليام الناصري]; وزير الدفاع",
                "لقاء [P:خالد عمران]، نائب رئيس مجلس الوزراء وزير الخارجية، أمس; نائب رئيس مجلس الوزراء وزير الخارجية",
                "بحث سمو الشيخ [P:عبدالله بن زايد]، وزير الخارجية، ذلك; وزير الخارجية",
                "استقبل الشيخ [P:عبدالله بن زايد] ضيفه; الشيخ",
                "قال رئيس [O:حزب الوفد] [P:سالم بدوي] إن; رئيس حزب الوفد",
                "الأمين العام ل[O:لأمم المتحدة] [P:أنطونيو غوتيريش]; الأمين العام للأمم المتحدة",
                "مع نظيره السعودي [P:فيصل بن فرحان]; -",
                "قال محامي [P:هانتر بايدن]; -",
                "وصل [P:جو بايدن] إلى القمة; -",
                "ثم قال [P:جو بايدن] والرئيس [P:شي جين بينغ]; الرئيس",
                "Israeli Prime Minister [P:Benjamin Netanyahu] said; Israeli Prime Minister",
                "said Secretary of State [P:Antony Blinken]; Secretary of State",
                "[P:Emmanuel Macron], the French president, said; French president",
                "On Monday [P:Blinken] left; -",
            })
    void aRoleIsGivenAsItStandsInTheText(String text, String role) {
        var mentions = CanonicalNamesTest.resolve(text);
        assertThat(mentions.get(mentions.size() - 1).role()).isEqualTo(role);
    }
}
