package dev.articles.parse.scrape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articles.model.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of the article is found in scrapes made of real pages, where a set of such pages is at hand ({@code EVAL_DATA}).
 * The measure is that of the article extraction benchmark: precision and recall of runs of four words, averaged over pages.
 */
class RenderedPagesTest {

    private static final int EVERY = 8;
    private static final int RUN = 4;

    private final ScrapeParser parser = new ScrapeParser();

    @ParameterizedTest
    @CsvSource({
        "news424, COPIED, 0.87",
        "news424, NODES, 0.86",
        "wcxb-dev-article, COPIED, 0.87",
        "wcxb-dev-article, NODES, 0.86",
    })
    void findsTheArticleAmongMenusAndLists(String set, PageRendering rendering, double atLeast) throws IOException {
        String data = System.getenv("EVAL_DATA");
        Path folder = Path.of(data == null ? "." : data, set);
        assumeTrue(Files.exists(folder.resolve("gold.jsonl")), "no set of pages at " + folder);
        List<String> gold = Files.readAllLines(folder.resolve("gold.jsonl"));
        double precision = 0;
        double recall = 0;
        int pages = 0;
        for (int i = 0; i < gold.size(); i += EVERY) {
            Map<String, Object> page = JSON.std.mapFrom(gold.get(i));
            Path file = folder.resolve("pages").resolve(page.get("id") + ".html");
            String scrape = rendering.render(Jsoup.parse(file.toFile(), null));
            String found =
                    parser.parse(scrape, "UTF-8", null).map(ParsedArticle::text).orElse("");
            Map<List<String>, Integer> expectedRuns = runs(page.get("text").toString());
            Map<List<String>, Integer> foundRuns = runs(found);
            precision += share(foundRuns, expectedRuns);
            recall += share(expectedRuns, foundRuns);
            pages++;
        }
        double f1 = 2 * (precision / pages) * (recall / pages) / (precision / pages + recall / pages);
        assertThat(f1).as("%s %s, %d pages", set, rendering, pages).isGreaterThan(atLeast);
    }

    private static double share(Map<List<String>, Integer> of, Map<List<String>, Integer> in) {
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        int common = of.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), in.getOrDefault(run.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : (double) common / all;
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }
}
