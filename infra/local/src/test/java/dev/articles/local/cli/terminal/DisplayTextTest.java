package dev.articles.local.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void vowelSignsAndInvisibleCharactersTakeNoRoom() {
        assertThat(DisplayText.width("مُحَمَّد")).isEqualTo(4);
        assertThat(DisplayText.width("می\u200Cخواهم")).isEqualTo(7);
    }

    @Test
    void emojiAndEastAsianLettersTakeTwoCells() {
        assertThat(DisplayText.width("🎉")).isEqualTo(2);
        assertThat(DisplayText.width("北京")).isEqualTo(4);
    }

    @Test
    void cutsAtWidthWithAnEllipsis() {
        assertThat(DisplayText.cut("Harbour ferry", 13)).isEqualTo("Harbour ferry");
        assertThat(DisplayText.cut("Harbour ferry", 12)).isEqualTo("Harbour fer…");
        assertThat(DisplayText.cut("Harbour ferry", 9)).isEqualTo("Harbour…");
        assertThat(DisplayText.cut("🎉🎉🎉", 5)).isEqualTo("🎉🎉…");
    }

    @Test
    void controlsCannotMoveTheCursorOrTurnTheLine() {
        assertThat(DisplayText.plain(" a\u001B[2Jb\r\nc\u202Ed\te ")).isEqualTo("a [2Jb cd e");
    }

    @Test
    void firstLetterDecidesTheDirection() {
        assertThat(DisplayText.isRightToLeft("2024: بلينكن في Rome")).isTrue();
        assertThat(DisplayText.isRightToLeft("Rome, روما")).isFalse();
        assertThat(DisplayText.isRightToLeft("2024-11-08")).isFalse();
    }

    @Test
    void isolatesOnlyWhatHoldsArabic() {
        assertThat(DisplayText.isolated("Rome")).isEqualTo("Rome");
        assertThat(DisplayText.isolated("روما")).isEqualTo("\u2067روما\u2069");
        assertThat(DisplayText.isolated("Rome روما")).isEqualTo("\u2066Rome روما\u2069");
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(DisplayText.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(DisplayText.wrap("incomprehensible so", 7)).containsExactly("incomprehensible", "so");
    }

    @Property
    void cutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int cells) {
        assertThat(DisplayText.width(DisplayText.cut(DisplayText.plain(text), cells)))
                .isLessThanOrEqualTo(cells);
    }
}
