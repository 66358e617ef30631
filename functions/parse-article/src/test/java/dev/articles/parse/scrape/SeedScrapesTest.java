package dev.articles.parse.scrape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articles.model.ParsedArticle;
import dev.articles.text.NameKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real scrapes, where they lie beside the checkout. They belong to their publishers and are not part of it. */
class SeedScrapesTest {

    private final ScrapeParser parser = new ScrapeParser();

    @TestFactory
    List<DynamicTest> everyFieldIsRight() throws IOException {
        Path set = seeds();
        assumeTrue(Files.exists(set.resolve("gold.jsonl")), "no seed set at " + set);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
            Map<String, Object> gold = JSON.std.mapFrom(line);
            Path page = set.resolve("pages").resolve(gold.get("id") + ".txt");
            tests.add(DynamicTest.dynamicTest(gold.get("id").toString(), () -> check(Files.readString(page), gold)));
        }
        return tests;
    }

    private void check(String scrape, Map<String, Object> gold) {
        ParsedArticle article = parser.parse(scrape, "UTF-8", null).orElseThrow();
        assertThat(article.title()).isEqualTo(gold.get("title"));
        assertThat(article.source()).isEqualTo(gold.get("source"));
        assertThat(article.published() == null ? null : article.published().toString())
                .isEqualTo(gold.get("date"));
        assertThat(NameKey.of(article.text()))
                .isEqualTo(NameKey.of(gold.get("text").toString()));
        assertThat(article.keywords()).containsExactlyElementsOf(strings(gold.get("keywords")));
        assertThat(article.language()).isEqualTo("ar");
    }

    private static List<String> strings(Object list) {
        return ((Collection<?>) list).stream().map(Object::toString).toList();
    }

    private static Path seeds() {
        String data = System.getenv("EVAL_DATA");
        return data != null ? Path.of(data, "seeds5") : Path.of("../../../shared/eval/parse/seeds5");
    }
}
