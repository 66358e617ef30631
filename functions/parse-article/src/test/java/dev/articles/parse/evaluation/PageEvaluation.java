package dev.articles.parse.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.articles.parse.ArticleParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures the parser on annotated sets of pages and prints one line a set; gates nothing. Not part of the build, since
 * the pages belong to their publishers and are not in the repository: {@code EVAL_DATA} names a folder with the unpacked
 * sets. Run with {@code mvn -pl functions/parse-article -am test -Dtest=PageEvaluation
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PageEvaluation {

    private static final ArticleParser PARSER = new ArticleParser();

    /** After so many rounds the machine code is as good as it gets, for all three alike. */
    private static final int WARM_UP = 4;

    @ParameterizedTest
    @ValueSource(strings = {"news424", "wcxb-dev-article", "postlight"})
    void fields(String set) throws IOException {
        List<AnnotatedPage> pages = pages(set);
        PageScore score = new PageScore();
        for (AnnotatedPage page : pages) {
            score.add(page, PARSER.parse(page.bytes(), page.fileName(), null));
        }
        report("%-17s %s", set, score);
    }

    /** The same pages in an encoding of one byte a letter that they do not state: everything must stay as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256"})
    void undeclaredEncodings(String charset) throws IOException {
        PageScore utf8 = new PageScore();
        PageScore other = new PageScore();
        for (AnnotatedPage page : pages("news424")) {
            String html = page.withoutDeclaration(Charset.forName(charset));
            utf8.add(page, PARSER.parse(html.getBytes(StandardCharsets.UTF_8), page.fileName(), null));
            other.add(page, PARSER.parse(html.getBytes(Charset.forName(charset)), page.fileName(), null));
        }
        report("news424 as %s%n  UTF-8  %s%n  other  %s", charset, utf8, other);
    }

    /** Readability's body and processor time beside the parser's, and both beside jsoup's parse, all in the same run. */
    @ParameterizedTest
    @ValueSource(strings = {"news424", "wcxb-dev-article"})
    void besideReadability(String set) throws IOException {
        List<AnnotatedPage> pages = pages(set);
        PageScore score = new PageScore();
        double[] oursToJsoup = new double[pages.size()];
        double[] peerToOurs = new double[pages.size()];
        for (int round = 0; round <= WARM_UP; round++) {
            for (int i = 0; i < pages.size(); i++) {
                byte[] bytes = pages.get(i).bytes();
                long jsoup = cpu(() -> Jsoup.parse(html(bytes)));
                long ours = cpu(() -> PARSER.parse(bytes, "page.html", null));
                long peer = cpu(() -> Peer.body(html(bytes)));
                oursToJsoup[i] = (double) ours / jsoup;
                peerToOurs[i] = (double) peer / ours;
            }
        }
        for (AnnotatedPage page : pages) {
            score.addBody(page, Peer.body(html(page.bytes())));
        }
        report("%-17s readability4j: %s", set, score.body());
        report(
                "%-17s CPU, medians over pages: %.2f x jsoup's parse; readability4j takes %.2f x as long",
                set, median(oursToJsoup), median(peerToOurs));
    }

    private static String html(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long cpu(Runnable task) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.run();
        return Math.max(1, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<AnnotatedPage> pages(String set) throws IOException {
        String data = System.getenv("EVAL_DATA");
        Path folder = Path.of(data == null ? "../../../shared/eval/parse" : data, set);
        boolean there = Files.isRegularFile(folder.resolve("gold.jsonl"));
        if (!there) {
            report(
                    "SKIPPED %s: no annotated pages in %s; set EVAL_DATA to the folder of the unpacked sets",
                    set, folder);
        }
        assumeTrue(there, "no annotated pages in " + folder);
        return AnnotatedPage.all(folder);
    }

    private static void report(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
