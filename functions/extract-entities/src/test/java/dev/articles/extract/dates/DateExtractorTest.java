package dev.articles.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.DateMention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateExtractorTest {
    private static final DateExtractor DATES = new DateExtractor();
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2024, 11, 8, 0, 0);

    @Test
    void spansLeaveOutPrepositionsAndProclitics() {
        List<DateMention> found = DATES.extract("وأعلن الحزب بالأمس أنه سيجتمع في 12 ديسمبر.", PUBLISHED, "ar");
        assertThat(found).extracting(DateMention::text).containsExactly("الأمس", "12 ديسمبر");
        assertThat(found).extracting(DateMention::value).containsExactly("2024-11-07", "2024-12-12");
    }

    @Test
    void withoutPublicationDateNothingIsGuessed() {
        List<DateMention> found = DATES.extract("اجتمع الوزراء اليوم الخميس في جدة.", null, "ar");
        assertThat(found).extracting(DateMention::value).containsExactly("XXXX-WXX-4");
        assertThat(found.get(0).earliest()).isNull();
        assertThat(found.get(0).resolved()).isFalse();
    }

    @Test
    void hijriDatesKeepTheirOwnWriting() {
        DateMention date =
                DATES.extract("صدر النظام في 2 صفر 1444هـ", null, "ar").get(0);
        assertThat(date.value()).isEqualTo("2022-08-29");
        assertThat(date.calendar()).isEqualTo("hijri");
        assertThat(date.original()).isEqualTo("1444-02-02");
        assertThat(date.earliest()).isEqualTo(LocalDate.of(2022, 8, 29));
    }
}
