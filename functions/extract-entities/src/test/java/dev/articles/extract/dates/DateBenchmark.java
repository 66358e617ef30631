package dev.articles.extract.dates;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Speed on the Arabic gold articles, in thread CPU time, so that other work on the machine does not count: run its
 * {@code main} from the module's folder with the test classes on the class path.
 */
final class DateBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2025, 2, 12, 0, 0);

    private DateBenchmark() {}

    public static void main(String[] arguments) {
        long start = CLOCK.getCurrentThreadCpuTime();
        DateExtractor dates = new DateExtractor();
        print("resources, first time: %.1f ms%n", (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        start = CLOCK.getCurrentThreadCpuTime();
        new DateExtractor();
        print("resources, second time: %.1f ms%n", (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        String articles = articles();
        String megabyte = articles.repeat(1 + MEGABYTE / bytes(articles));
        speed(dates, megabyte, WARM_UP);
        print("1 MB: %.1f MB/s%n", speed(dates, megabyte, ROUNDS));
        print("10 MB: %.1f MB/s%n", speed(dates, megabyte.repeat(10), 3));
    }

    private static double speed(DateExtractor dates, String text, int rounds) {
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            dates.extract(text, PUBLISHED, "ar");
        }
        double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        return (double) bytes(text) * rounds / MEGABYTE / seconds;
    }

    private static String articles() {
        return GoldDates.read(Path.of("src/test/resources/gold/development/dates.jsonl")).stream()
                .filter(text -> text.language().equals("ar"))
                .map(GoldDates::text)
                .collect(Collectors.joining("\n"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void print(String format, double number) {
        System.out.printf(Locale.ROOT, format, number);
    }
}
