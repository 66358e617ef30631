package dev.articles.parse.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ParsedArticle;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented scrapes in the manner of many newspapers: {@code NAME.txt} is the scrape, {@code NAME.expected} the fields, an
 * empty line, and the body. A field that is not listed must be empty.
 */
class ScrapeFixturesTest {

    private final ScrapeParser parser = new ScrapeParser();

    @TestFactory
    List<DynamicTest> everyFixture() throws IOException, URISyntaxException {
        Path folder = Path.of(getClass().getResource("fixtures").toURI());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .forEach(file -> tests.add(DynamicTest.dynamicTest(name(file), () -> check(file))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(15);
        return tests;
    }

    private void check(Path file) throws IOException {
        String expected = Files.readString(file.resolveSibling(name(file) + ".expected"));
        int gap = expected.indexOf("\n\n");
        Map<String, String> fields = fields(expected.substring(0, gap));
        ParsedArticle article =
                parser.parse(Files.readString(file), "UTF-8", null).orElseThrow();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(article.text())
                    .isEqualTo(expected.substring(gap + 2).strip());
            softly.assertThat(article.title()).isEqualTo(fields.get("title"));
            softly.assertThat(
                            article.published() == null
                                    ? null
                                    : article.published().day().toString())
                    .isEqualTo(fields.get("date"));
            softly.assertThat(article.source()).isEqualTo(fields.get("source"));
            softly.assertThat(article.byline()).isEqualTo(fields.get("byline"));
            softly.assertThat(article.language()).isEqualTo(fields.get("language"));
            softly.assertThat(article.keywords()).containsExactlyElementsOf(list(fields.get("keywords")));
            softly.assertThat(article.related()).containsExactlyElementsOf(list(fields.get("related")));
        });
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new HashMap<>();
        for (String line : head.split("\n")) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return fields;
    }

    private static List<String> list(String value) {
        return value == null ? List.of() : List.of(value.split(" \\| "));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
