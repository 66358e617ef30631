package dev.articles.parse.evaluation;

import dev.articles.parse.ArticleParser;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prints how the parser's processor time grows with the size of a page, from 1 to 5 to 25 MB, for a plain page and for the
 * worst pages that are known; gates nothing, {@code HostileInputTest} does. Run with {@code mvn -pl functions/parse-article
 * -am test -Dtest=GrowthEvaluation -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GrowthEvaluation {

    private static final ArticleParser PARSER = new ArticleParser();
    private static final int MEGABYTE = 1_000_000;
    private static final int WARM_UP = 3;

    private static final String SENTENCE =
            "The committee said in a statement that it would meet again on Sunday to go on with its work. ";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("paragraphs", "<p>" + SENTENCE + "</p>", ""),
                Arguments.of("one paragraph on one line", SENTENCE, ""),
                Arguments.of("links", "<a href=/x>another story</a> ", ""),
                Arguments.of("links in a list", "<li><a href=/x>another story</a></li>", ""),
                Arguments.of("attributes of one element", " a=b", "<p"),
                Arguments.of("classes of one element", "related-x ", "<p class='"),
                Arguments.of("nested boxes", "<div>", ""),
                Arguments.of("nested boxes with text", "<div>" + SENTENCE, ""),
                Arguments.of("nested lists", "<ul><li>", ""),
                Arguments.of("nested tables", "<table><tr><td>", ""),
                Arguments.of("open links", "<a href=x>", ""),
                Arguments.of("articles", "<article><h1>x</h1><p>" + SENTENCE + "</p></article>", ""),
                Arguments.of("headings", "<h1>x</h1>", "<title>x</title>"),
                Arguments.of("lines", SENTENCE + "<br>", ""),
                Arguments.of("dates", "<div class=date>1 1 1 1</div>", ""),
                Arguments.of("open JSON", "{\"a\":[", "<script type='application/ld+json'>"),
                Arguments.of("a long title", "- ", "<title>"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void growth(String what, String repeated, String before) {
        for (int round = 0; round < WARM_UP; round++) {
            millis(page(repeated, before, 1));
        }
        double small = millis(page(repeated, before, 1));
        double middle = millis(page(repeated, before, 5));
        double large = millis(page(repeated, before, 25));
        System.out.println(String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.1f |", what, small, middle, large, large / middle));
    }

    private static byte[] page(String repeated, String before, int megabytes) {
        String head = "<html><body>" + before;
        int times = (megabytes * MEGABYTE - head.length()) / repeated.length();
        return (head + repeated.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }

    private static double millis(byte[] page) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PARSER.parse(page, "page.html", null);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
