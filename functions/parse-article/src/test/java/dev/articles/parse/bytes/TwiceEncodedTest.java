package dev.articles.parse.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwiceEncodedTest {

    private static final String ARABIC = "قال الوزير إن المفاوضات ستستأنف الأسبوع المقبل في العاصمة";
    private static final String ENGLISH = "The minister’s office said it wasn’t “ready” – and the café’s owner agreed";

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, ENGLISH, "Президент заявил, что переговоры продолжатся"})
    void readsWhatWasMeant(String text) {
        assertThat(TwiceEncoded.repaired(misread(text, StandardCharsets.ISO_8859_1)))
                .isEqualTo(text);
    }

    @Test
    void readsWesternQuotationMarks() {
        assertThat(TwiceEncoded.repaired("Itâ€™s the ministerâ€™s cafÃ©")).isEqualTo("It’s the minister’s café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {ARABIC, ENGLISH, "Là-bas, l’âme du château s’éveille", "Ângela e José dão as mãos", "", "plain"})
    void leavesWhatIsRight(String text) {
        assertThat(TwiceEncoded.repaired(text)).isSameAs(text);
    }

    @Test
    void leavesATextThatSpeaksOfIt() {
        String text = "Where ’ shows as â€™ the file’s encoding was lost; “quotes” and dashes – suffer too";
        assertThat(TwiceEncoded.repaired(text)).isSameAs(text);
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThat(TwiceEncoded.repaired(text)).isEqualTo(TwiceEncoded.repaired(text));
    }

    private static String misread(String text, Charset charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), charset);
    }
}
