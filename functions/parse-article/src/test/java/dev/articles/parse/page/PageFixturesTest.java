package dev.articles.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ParseOutcome.Parsed;
import dev.articles.model.ParsedArticle;
import dev.articles.parse.ArticleParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages with invented news, in the manner of different newspapers and content systems, and what must come of each:
 * {@code name.html} and {@code name.expected}. A page named {@code name.windows-1256.html} is encoded so before it is
 * parsed; the others are UTF-8.
 */
class PageFixturesTest {

    private static final LocalDateTime FETCHED = LocalDateTime.of(2024, 11, 20, 12, 0);
    private static final ArticleParser PARSER = new ArticleParser();

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesWhatIsExpected(String page) throws IOException {
        String expected =
                Files.readString(folder().resolve(page.replace(".html", ".expected")), StandardCharsets.UTF_8);

        assertThat(write(parse(page))).isEqualTo(expected);
    }

    private static ParsedArticle parse(String page) throws IOException {
        String html = Files.readString(folder().resolve(page), StandardCharsets.UTF_8);
        byte[] file = html.getBytes(encoding(page));
        return ((Parsed) PARSER.parse(file, page, FETCHED)).article();
    }

    private static Charset encoding(String page) {
        String[] parts = page.split("\\.");
        return parts.length > 2 ? Charset.forName(parts[1]) : StandardCharsets.UTF_8;
    }

    /** One field a line, then the body. */
    private static String write(ParsedArticle article) {
        return String.join(
                "\n",
                "title: " + article.title(),
                "published: " + article.published(),
                "byline: " + article.byline(),
                "source: " + article.source(),
                "section: " + article.section(),
                "keywords: " + list(article.keywords()),
                "language: " + article.language(),
                "charset: " + article.charset(),
                "related: " + list(article.related()),
                "captions: " + list(article.captions()),
                "",
                article.text(),
                "");
    }

    private static String list(List<String> items) {
        return String.join(" | ", items);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PageFixturesTest.class.getResource("fixtures"), "fixtures")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
