package dev.articles.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.DateMention;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code dates.md} line by line. */
class SpecificationTest {
    private static final DateExtractor DATES = new DateExtractor();
    private static final List<Example> EXAMPLES = Example.read(Path.of("dates.md"));

    @TestFactory
    Stream<DynamicTest> everyLineHolds() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.marked(), () -> {
                    List<DateMention> found = DATES.extract(example.text(), example.published(), example.language());
                    assertThat(found).extracting(DateMention::text).isEqualTo(example.spans());
                    assertThat(found).extracting(Example::value).isEqualTo(example.values());
                }));
    }

    @Test
    void theDocumentHasNotLostItsLines() {
        assertThat(EXAMPLES).hasSizeGreaterThan(100);
    }
}
