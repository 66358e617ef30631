package dev.articles.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Test
    void dropsWhatCannotBeSeenAndKeepsWhatWasWritten() {
        assertThat(TextForm.clean("\u200fقـــال\u00a0\u00a0الوزير&quot;نعم&quot;\u200b \r\n  فی کل"))
                .isEqualTo("قال الوزير\"نعم\"\nفی کل");
    }

    @Test
    void composes() {
        assertThat(TextForm.clean("ا\u0653ب e\u0301")).isEqualTo("آب é");
    }

    @Test
    void keepsTheNonJoinerInsideAPersianWordOnly() {
        assertThat(TextForm.clean("می\u200cرود \u200cabc\u200cd")).isEqualTo("می\u200cرود abcd");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(TextForm.line("  a\n b\u2028c ")).isEqualTo("a b c");
    }

    @Property
    void isItsOwnForm(@ForAll String text) {
        String clean = TextForm.clean(text.replace("&", ""));
        assertThat(TextForm.clean(clean)).isEqualTo(clean);
    }
}
