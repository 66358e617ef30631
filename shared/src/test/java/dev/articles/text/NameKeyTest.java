package dev.articles.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "أنتوني بلينكن, انتوني بلينكن",
        "الخارجيّة الأميركيّة, الخارجيه الاميركيه",
        "عبد الله بن زايد, عبدالله بن زايد",
        "عبدالله بن زايد, عبدالله بن زايد",
        "محـــمد, محمد",
        "«حماس», حماس",
        "على الکعبی, علي الكعبي",
        "مؤتمر 2024, موتمر 2024",
        "٢٠٢٤, 2024",
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "O'Neill-Smith, o neill smith",
        "--, ''"
    })
    void spellingsOfOneNameShareAKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll String name) {
        String key = NameKey.of(name);
        assertThat(NameKey.of(key)).isEqualTo(key);
    }

    @Property
    void decompositionDoesNotChangeAKey(@ForAll @CharRange(from = ' ', to = '\u0669') String name) {
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFKD))).isEqualTo(NameKey.of(name));
    }
}
