package dev.articles.local.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times the packages as Lambda starts them and prints a table. Each round starts the smallest possible function and
 * both packages one after the other, so that a busy machine is busy for all of them. {@code infra/BENCHMARKS.md} tells
 * how to run it.
 */
public final class Benchmark {

    private static final Path ARTICLE = Path.of("..", "..", "events", "articles", "lebanon-tripoli-harbour.txt");
    private static final int WARM_CALLS = 300;

    private final QuietStack stack;
    private final Path folder;
    private final int rounds;

    private Benchmark(QuietStack stack, Path folder, int rounds) {
        this.stack = stack;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** What one start of a function took. */
    private record Run(double initMs, double firstMs, double warmMs, double firstCpuMs, long peakMb) {

        double coldMs() {
            return initMs + firstMs;
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        try (QuietStack stack = QuietStack.start(folder)) {
            new Benchmark(stack, folder, rounds).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        byte[] article = Files.readAllBytes(ARTICLE);
        stack.put("IncomingBucket", "article.txt", article);
        byte[] parseEvent = stack.event("ParseQueue");
        List<Run> smallest = new ArrayList<>();
        List<Run> parse = new ArrayList<>();
        List<Run> extract = new ArrayList<>();
        byte[] extractEvent = null;
        for (int round = 0; round < rounds; round++) {
            smallest.add(measure(smallest(), parseEvent));
            parse.add(measure(stack.process(Package.PARSE, "ParseArticle", folder), parseEvent));
            if (extractEvent == null) {
                extractEvent = stack.event("ExtractQueue");
            }
            extract.add(measure(stack.process(Package.EXTRACT, "ExtractEntities", folder), extractEvent));
        }
        print(article.length, smallest, parse, extract);
    }

    private FunctionProcess smallest() throws Exception {
        Path taskRoot = Files.createTempDirectory(folder, "smallest");
        Package.PARSE.unpack(taskRoot);
        String name = SmallestFunction.class.getName();
        Path target = taskRoot.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(target.getParent());
        try (InputStream classFile = SmallestFunction.class.getResourceAsStream("SmallestFunction.class")) {
            Files.copy(classFile, target);
        }
        return stack.process(
                taskRoot,
                name,
                Map.of(
                        SmallestFunction.FROM, stack.name("IncomingBucket"),
                        SmallestFunction.KEY, "article.txt",
                        SmallestFunction.TO, stack.name("IncomingBucket")));
    }

    private static Run measure(FunctionProcess function, byte[] event) throws InterruptedException, IOException {
        try (function) {
            double first = millis(requireSuccess(function.invoke(event)));
            Duration cpu = function.cpu();
            double[] warm = new double[WARM_CALLS];
            for (int i = 0; i < WARM_CALLS; i++) {
                warm[i] = millis(requireSuccess(function.invoke(event)));
            }
            Arrays.sort(warm);
            double init = function.init().toNanos() / 1e6;
            return new Run(init, first, warm[WARM_CALLS / 2], cpu.toMillis(), function.peakMemoryMb());
        }
    }

    private static long requireSuccess(RuntimeApi.Answer answer) {
        if (!answer.body().equals("{\"batchItemFailures\":[]}")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.nanos();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void print(int bytes, List<Run> smallest, List<Run> parse, List<Run> extract) {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, an article of %d bytes, median of %d starts%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                bytes,
                smallest.size());
        System.out.println("| function | init ms | first article ms | both ms | times the smallest | CPU ms of both"
                + " | warm p50 ms | peak MB |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        double unit = median(smallest.stream().map(Run::coldMs).toList());
        line("smallest get and put", smallest, unit);
        line("parse-article", parse, unit);
        line("extract-entities", extract, unit);
    }

    private static void line(String name, List<Run> runs, double unit) {
        double cold = median(runs.stream().map(Run::coldMs).toList());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.2f | %.0f | %.1f | %.0f |%n",
                name,
                median(runs.stream().map(Run::initMs).toList()),
                median(runs.stream().map(Run::firstMs).toList()),
                cold,
                cold / unit,
                median(runs.stream().map(Run::firstCpuMs).toList()),
                median(runs.stream().map(Run::warmMs).toList()),
                median(runs.stream().map(run -> (double) run.peakMb()).toList()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
