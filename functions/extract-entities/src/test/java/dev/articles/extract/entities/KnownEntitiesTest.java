package dev.articles.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownEntitiesTest {

    private static final KnownEntities KNOWN = KnownEntities.load();

    @ParameterizedTest
    @CsvSource({
        "انتوني بلينكن, بلينكن | أنتوني بلينكن | أنطوني بلينكن | Blinken | Antony Blinken",
        "الولايات المتحده, أميركا | أمريكا | الولايات المتحدة الأميركية | USA | U.S. | United States",
        "بنيامين نتنياهو, نتانياهو | نتنياهو | بنيامين نتانياهو | Netanyahu",
        "دونالد ترامب, ترمب | ترامب | دونالد ترمب | Trump",
        "انطونيو غوتيريش, جوتيريش | غوتيريش | أنطونيو جوتيريش | Guterres",
        "وزاره الخارجيه الامريكيه, الخارجية الأميركية | وزارة الخارجية الأمريكية | وزارة خارجية أمريكا | State Department",
        "وزاره الخارجيه المصريه, الخارجية المصرية | وزارة خارجية مصر | Egyptian Foreign Ministry | Egypt's Foreign Ministry",
        "عبدالله بن زايد, عبد الله بن زايد | عبدالله بن زايد آل نهيان | Abdullah bin Zayed",
        "حلف شمال الاطلسي, الناتو | ناتو | NATO | حلف الناتو",
        "السعوديه, السعودية | سعودية | المملكة العربية السعودية | Saudi Arabia",
    })
    void everyNameOfAnEntityLeadsToOneKey(String key, String names) {
        assertThat(names.split(" \\| "))
                .allSatisfy(name -> assertThat(KNOWN.keysOf(name)).containsExactly(key));
    }

    @Test
    void anUnknownNameIsItsOwnKey() {
        assertThat(KNOWN.keysOf("خليل بن عمار الطرشاني")).containsExactly("خليل بن عمار الطرشاني");
        assertThat(KNOWN.keysOf(" – ")).isEmpty();
    }

    @Property
    void neverThrowsAndAlwaysAnswersAlike(@ForAll String name) {
        assertThat(KNOWN.keysOf(name)).isEqualTo(KNOWN.keysOf(name)).doesNotContain("");
    }
}
