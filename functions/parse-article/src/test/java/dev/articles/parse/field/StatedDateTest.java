package dev.articles.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

    private static final LocalDateTime FETCHED = LocalDateTime.of(2025, 1, 3, 1, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-08                                        | 2024-11-08
            2024-11-08T10:30:00+03:00                         | 2024-11-08T10:30+03:00
            2024-11-08T10:30:05.123Z                          | 2024-11-08T10:30:05Z
            2024-11-08T10:30:00                               | 2024-11-08
            2024/11/8 10:30                                   | 2024-11-08
            2024年11月8日 10時30分                              | 2024-11-08
            公開：2024年11月08日                                | 2024-11-08
            2024년 11월 8일                                    | 2024-11-08
            2024年度の予算                                      |
            20241108                                          | 2024-11-08
            Fri, 08 Nov 2024 10:30:00 GMT                     | 2024-11-08T10:30Z
            8th, November 2024 GMT                            | 2024-11-08
            November 8, 2024                                  | 2024-11-08
            Nov. 8, 2024, 3:05 PM EST                         | 2024-11-08T15:05-05:00
            Published 8:30 AM EDT, Sun September 8, 2024      | 2024-09-08T08:30-04:00
            11/08/2024 3:00 PM                                | 2024-11-08
            08/11/2024                                        | 2024-11-08
            8.11.2024                                         | 2024-11-08
            8-11-24                                           | 2024-11-08
            13/25/2024                                        |
            31/02/2024                                        |
            8 فيفري 2019                                      | 2019-02-08
            الجمعة 8 نوفمبر 2024 - 10:30 ص                    | 2024-11-08
            الجمعة، ٨ تشرين الثاني ٢٠٢٤                       | 2024-11-08
            8 تشرين الثاني/نوفمبر 2024                        | 2024-11-08
            8 نوفمبر (تشرين الثاني) 2024                      | 2024-11-08
            15 غشت 2023                                       | 2023-08-15
            3 جويلية 2021                                     | 2021-07-03
            28 آب 2022 الساعة 10:20 بتوقيت غرينتش             | 2022-08-28T10:20Z
            آخر تحديث: 9 مايو 2024 تاريخ النشر: 7 مايو 2024    | 2024-05-07
            12 رمضان 1445                                     | 2024-03-22
            ۱۸ آبان ۱۴۰۳                                      | 2024-11-08
            8 نومبر 2024                                      | 2024-11-08
            8 novembre 2024 à 10h30                           | 2024-11-08
            1er août 2023                                     | 2023-08-01
            8 Kasım 2024 Cuma                                 | 2024-11-08
            8. November 2024, 10:30 Uhr                       | 2024-11-08
            8 de noviembre de 2024                            | 2024-11-08
            no date here 12 34                                |
            """)
    void readsWhatPublishersPrint(String text, String expected) {
        assertThat(StatedDate.read(text, null).map(Object::toString).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            منذ 3 ساعات        | 2025-01-02
            منذ ساعتين         | 2025-01-02
            قبل يومين          | 2025-01-01
            منذ خمسة أيام      | 2024-12-29
            قبل أسبوع          | 2024-12-27
            أمس                | 2025-01-02
            3 hours ago        | 2025-01-02
            an hour ago        | 2025-01-03
            yesterday          | 2025-01-02
            il y a 2 jours     | 2025-01-01
            vor einer Stunde   | 2025-01-03
            hace 3 horas       | 2025-01-02
            2 saat önce        | 2025-01-02
            28 December        | 2024-12-28
            2 يناير            | 2025-01-02
            """)
    void readsDistancesFromTheTimeOfFetching(String text, String expected) {
        assertThat(StatedDate.read(text, FETCHED).map(Object::toString).orElse(null))
                .isEqualTo(expected);
        assertThat(StatedDate.read(text, null)).isEmpty();
    }

    @Test
    void tellsADateLineFromASentenceWithADate() {
        assertThat(StatedDate.isDateLine("تاريخ النشر: 8th, November 2024 GMT", null))
                .isTrue();
        assertThat(StatedDate.isDateLine("وكان الطرفان قد وقعا اتفاقا في 8 نوفمبر 2024 برعاية أممية", null))
                .isFalse();
        assertThat(StatedDate.isDateLine("أسعار الذهب اليوم", FETCHED)).isFalse();
        assertThat(StatedDate.isDateLine("نشر أمس", FETCHED)).isTrue();
    }

    @Test
    void aDateOfTheCalendarCountsMoreThanADistance() {
        assertThat(StatedDate.read("اليوم الخميس 2 يناير 2025", FETCHED)).hasToString("Optional[2025-01-02]");
    }
}
