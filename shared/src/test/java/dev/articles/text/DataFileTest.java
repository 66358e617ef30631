package dev.articles.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void linesComeAsTheyStandWithoutCommentsAndBlankOnes() {
        List<String> lines = new ArrayList<>();
        DataFile.forEachLine(DataFileTest.class, "lines.txt", lines::add);
        assertThat(lines).containsExactly(" وعد ", "name\tof three\t");
    }

    @Test
    void allLinesAtOnceAreStripped() {
        assertThat(DataFile.lines(DataFileTest.class, "/dev/articles/text/lines.txt"))
                .containsExactly("وعد", "name\tof three");
    }

    @Test
    void aMissingFileIsAnErrorUnlessItMayBeMissing() {
        assertThat(DataFile.linesIfAny(DataFileTest.class, "none.txt")).isEmpty();
        assertThatThrownBy(() -> DataFile.lines(DataFileTest.class, "none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
    }
}
