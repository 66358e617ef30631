package dev.articles.extract.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.text.NameKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists are edited by hand, and the package carries what is made from them: neither may slip. */
class ListCompilerTest {

    @SuppressWarnings("unused")
    private static final Iterable<String> LISTS = ListCompiler.NAMES;

    private final ListCompiler lists = new ListCompiler(Path.of(""));

    @ParameterizedTest
    @FieldSource("LISTS")
    void namesAreListedOnceInOrder(String list) throws IOException {
        assertThat(lists.read(list))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(NameKey.of(name)).as(name).isNotEmpty());
    }

    @Test
    void thePackageCarriesTheListsAsTheyAre() throws IOException {
        for (Map.Entry<String, byte[]> file : lists.compile().entrySet()) {
            try (InputStream in =
                    getClass().getResourceAsStream("/dev/articles/extract/entities/gazetteers/" + file.getKey())) {
                assertThat(in).as(file.getKey()).hasBinaryContent(file.getValue());
            }
        }
    }
}
