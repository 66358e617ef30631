package dev.articles.extract.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.articles.model.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @TempDir
    Path folder;

    @Test
    void readsArticlesOfAllFilesInOrder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "# note\nثالث\n");
        Files.writeString(folder.resolve("a.txt"), "زار [P علي] ل[O لأمم]\n\nثان\n");
        List<Sample> samples = MarkedText.readAll(folder);
        assertThat(samples).extracting(Sample::text).containsExactly("زار علي للأمم\n", "ثان\n", "ثالث\n");
        assertThat(samples.get(0).names())
                .containsExactly(new Span(4, 7, EntityType.PERSON), new Span(9, 13, EntityType.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource({
        "a [P b, a mark is not closed",
        "a b] c, a mark is closed that was not opened",
        "a [X b], 'a mark is none of P, L, O'",
        "a [P [L b]], a mark is inside another",
        "a [P  b], a name begins or ends with a space",
        "a [Pb] c, 'a mark is not a letter, a space and a name'",
    })
    void tellsWhereAMarkIsWrong(String line, String fault) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "# note\n" + line + "\n");
        assertThatThrownBy(() -> MarkedText.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ":2: " + fault);
    }
}
