package dev.articles.local.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesOnlyWhatMustBeQuoted() {
        assertThat(Csv.line(Arrays.asList("قال: نعم", "a,b", "say \"no\"", "two\nlines", null, 7, true)))
                .isEqualTo("قال: نعم,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,7,true");
    }

    @Test
    void joinsLists() {
        assertThat(Csv.line(List.of(List.of("بلينكن", "Gaza, Strip"), List.of())))
                .isEqualTo("\"بلينكن; Gaza, Strip\",");
    }
}
