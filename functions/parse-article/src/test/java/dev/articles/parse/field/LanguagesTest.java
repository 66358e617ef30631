package dev.articles.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | قال الوزير إن المشروع الذي بدأ في العام الماضي سيكتمل قبل نهاية الصيف
            fa | وزیر گفت که این طرح از سال گذشته آغاز شده است و تا پایان تابستان کامل خواهد شد
            ur | وزیر نے کہا کہ یہ منصوبہ گزشتہ سال شروع ہوا تھا اور گرمیوں کے آخر تک مکمل ہو جائے گا
            en | The minister said that the project, which was begun last year, would be finished by summer
            fr | Le ministre a dit que le projet, commencé dans l'année, sera fini pour la fin de l'été
            de | Der Minister sagte, dass das Projekt nicht vor dem Ende des Sommers fertig werde
            es | El ministro dijo que el proyecto no estará listo hasta el final del verano
            tr | Bakan bu projenin yaz sonuna kadar biteceğini ve daha sonra bir tören olacağını söyledi
            he | השר אמר כי הפרויקט יסתיים עד סוף הקיץ
                | 12 34 !!
            """)
    void knowsALanguageByItsWords(String language, String text) {
        assertThat(Languages.guess(text)).isEqualTo(language);
    }
}
