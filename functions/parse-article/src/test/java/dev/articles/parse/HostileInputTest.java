package dev.articles.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Parsed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is uploaded, an outcome comes back, the same every time, and soon. */
class HostileInputTest {

    private static final ArticleParser PARSER = new ArticleParser();

    private static final String SENTENCE =
            "وقال المتحدث في بيان وزع على الصحافيين إن اللجنة ستجتمع مرة أخرى يوم الأحد المقبل لمتابعة البحث. ";

    @Property
    void anyBytesGiveAnOutcome(@ForAll byte[] bytes) {
        assertThat(PARSER.parse(bytes, "upload", null)).isEqualTo(PARSER.parse(bytes, "upload", null));
    }

    @Property
    void anyMarkupGivesAnOutcome(@ForAll("markup") String html) {
        byte[] file = html.getBytes(StandardCharsets.UTF_8);

        ParseOutcome outcome = PARSER.parse(file, "page.html", null);

        assertThat(outcome).isEqualTo(PARSER.parse(file, "page.html", null));
        if (outcome instanceof Parsed parsed) {
            assertThat(parsed.article().text()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<html>",
                        "<body>",
                        "<div class='article-body'>",
                        "</div>",
                        "<p>",
                        "</p>",
                        "<a href=x>",
                        "</a>",
                        "<table><tr><td>",
                        "</table>",
                        "<h1>",
                        "</h1>",
                        "<br>",
                        "<br/>",
                        "<ul><li>",
                        "</ul>",
                        "<script>",
                        "</script>",
                        "<script type='application/ld+json'>",
                        "{\"@type\":\"NewsArticle\",\"headline\":\"",
                        "\"}",
                        "[{",
                        "<meta property='og:title' content='",
                        "'>",
                        "<time datetime='2024-99-99'>",
                        "<!--",
                        "-->",
                        "&nbsp;",
                        "&#x",
                        "\u202e",
                        "\ud800",
                        "<title>",
                        "</title>",
                        "<article>",
                        "<figure>",
                        "<div id=comments>",
                        "<textarea>",
                        "<svg>",
                        "<select>",
                        "2024-11-08",
                        SENTENCE,
                        "اقرأ أيضا",
                        "|",
                        " - ")
                .list()
                .ofMaxSize(60)
                .map(parts -> "<html>" + String.join("", parts));
    }

    static Stream<Arguments> hugePages() {
        return Stream.of(
                Arguments.of("nested boxes", "<div>".repeat(100_000) + SENTENCE.repeat(5)),
                Arguments.of("nested lists", "<ul><li>".repeat(100_000) + SENTENCE.repeat(5)),
                Arguments.of("nested tables", "<table><tr><td>".repeat(50_000) + SENTENCE.repeat(5)),
                Arguments.of("open links", "<a href=x>".repeat(100_000) + SENTENCE.repeat(5)),
                Arguments.of("200,000 links", "<p>" + SENTENCE + "</p>" + "<a href=/x>رابط آخر</a> ".repeat(200_000)),
                Arguments.of("200,000 links in a list", "<ul>" + "<li><a href=/x>رابط آخر</a></li>".repeat(200_000)),
                Arguments.of("a million attributes", "<p" + " a=b".repeat(1_000_000) + ">" + SENTENCE.repeat(5)),
                Arguments.of(
                        "a million classes", "<p class='" + "related-x ".repeat(500_000) + "'>" + SENTENCE.repeat(5)),
                Arguments.of("one line of 5 MB", SENTENCE.repeat(30_000)),
                Arguments.of(
                        "100,000 articles", ("<article><h1>x</h1><p>" + SENTENCE + "</p></article>").repeat(20_000)),
                Arguments.of(
                        "100,000 headings", "<title>x</title>" + "<h1>x</h1>".repeat(100_000) + SENTENCE.repeat(5)),
                Arguments.of("100,000 breaks", (SENTENCE + "<br>").repeat(20_000)),
                Arguments.of("unclosed JSON", "<script type='application/ld+json'>" + "{\"a\":[".repeat(200_000)),
                Arguments.of(
                        "quotation marks in JSON",
                        "<script type='application/ld+json'>{\"a\":\"" + "\" ".repeat(500_000)),
                Arguments.of("tags of tags", "<div class='tags'>".repeat(400) + "<a>x</a>".repeat(50_000) + SENTENCE),
                Arguments.of("a long title", "<title>" + "- ".repeat(500_000) + "</title><p>" + SENTENCE.repeat(5)),
                Arguments.of("dates", "<div class=date>1 1 1 1</div>".repeat(50_000) + SENTENCE.repeat(5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugePages")
    void sizeIsNoTrouble(String what, String body) {
        byte[] file = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);

        ParseOutcome outcome =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PARSER.parse(file, "p.html", null));

        assertThat(outcome).isNotNull();
    }
}
