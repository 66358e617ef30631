package dev.articles.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {

    private static final String ARTICLE =
            "قال وزير النقل سامر الحلبي إن السكة الحديدية تصل المرفأ بالمدينة القديمة. وقال سامر الحلبي إن العمل في المحطات بدأ في المحطات الكبرى.";

    @Test
    void separatorsDecideWhereThereAreAny() {
        assertThat(Keywords.split("مرفأ، قطارات ، #السكة_الحديدية، مرفأ", ARTICLE))
                .containsExactly("مرفأ", "قطارات", "السكة الحديدية");
    }

    @Test
    void phrasesOfTheArticleStayTogether() {
        assertThat(Keywords.split("سامر الحلبي السكة الحديدية المدينة القديمة", ARTICLE))
                .containsExactly("سامر الحلبي", "السكة الحديدية", "المدينة القديمة");
    }

    @Test
    void aHeadNounTakesTheNameBehindIt() {
        assertThat(Keywords.split("وزير النقل دولة قطر مصر", ARTICLE)).containsExactly("وزير النقل", "دولة قطر", "مصر");
    }

    @Test
    void countedPairsAtTheEndAreDropped() {
        assertThat(Keywords.split("مرفأ قطارات فی المحطات إلى أن على أن", ARTICLE))
                .containsExactly("مرفأ", "قطارات");
    }

    @Test
    void aFunctionWordInsideAPhraseIsKept() {
        assertThat(Keywords.split("العمل في المحطات", ARTICLE)).containsExactly("العمل في المحطات");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Keywords.split("  ", "")).isEmpty();
        assertThat(Keywords.split("،،;", "")).isEmpty();
    }
}
