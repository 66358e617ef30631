package dev.articles.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import org.junit.jupiter.api.Test;

class MarkersTest {

    private final Markers markers = Markers.all();

    @Test
    void findsAMarkerWhateverItsSpelling() {
        assertThat(markers.at("إقرأ أيضاً:")).contains(new Hit(Kind.READ_ALSO, "", true, true));
        assertThat(markers.at("اقرا  ايضا : خبر")).contains(new Hit(Kind.READ_ALSO, "خبر", true, true));
        assertThat(markers.at("READ ALSO - More")).contains(new Hit(Kind.READ_ALSO, "More", true, true));
        assertThat(markers.at("Lire aussi : la suite")).contains(new Hit(Kind.READ_ALSO, "la suite", true, true));
    }

    @Test
    void findsAMarkerGluedToWhatItAnnounces() {
        assertThat(markers.at("اقرأ أيضاًالوزير: كلمة")).contains(new Hit(Kind.READ_ALSO, "الوزير: كلمة", false, true));
    }

    @Test
    void aWordThatOnlyBeginsLikeAMarkerIsNone() {
        assertThat(markers.at("المصدرون يشكون")).isEmpty();
        assertThat(markers.at("Sharepoint")).isEmpty();
    }

    @Test
    void aCommaSetsNothingApart() {
        assertThat(markers.at("بحث، أمس، الوزيران ملف المياه").orElseThrow().apart())
                .isFalse();
        assertThat(markers.at("بحث: كلمة").orElseThrow().apart()).isTrue();
    }
}
