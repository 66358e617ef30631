package dev.articles.local.packaged;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times the packages as Lambda starts them and prints tables. Each round starts the smallest possible function and both
 * packages one after the other, so that a busy machine is busy for all of them. {@code infra/BENCHMARKS.md} tells how
 * to run it, and what the tables say.
 */
public final class Benchmark {

    private static final Path ARTICLES = Path.of("..", "..", "events", "articles");
    private static final List<String> SAMPLES = List.of("lebanon-tripoli-harbour.txt", "egypt-luxor-tomb.html");

    private final QuietStack stack;
    private final Path folder;
    private final int rounds;

    private Benchmark(QuietStack stack, Path folder, int rounds) {
        this.stack = stack;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** An article, the events that lead to it, and what parse-article makes of it. */
    private record Sample(byte[] file, byte[] parsed, byte[] parseEvent, byte[] extractEvent) {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        try (QuietStack stack = QuietStack.start(folder)) {
            new Benchmark(stack, folder, rounds).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Launch smallest = smallest();
        Launch parse = stack.launch(Package.PARSE, "ParseArticle", folder);
        Launch extract = stack.launch(Package.EXTRACT, "ExtractEntities", folder);
        print("Java %s, %d processors, median of %d starts%n", Runtime.version(), processors(), rounds);
        List<Sample> samples = new ArrayList<>();
        for (String name : SAMPLES) {
            samples.add(sample(name, parse));
        }
        starts(samples.get(0), smallest, parse, extract);
        snapshots(samples.get(0), parse, extract);
        for (Sample sample : samples) {
            ownTime(sample, smallest, parse, extract);
        }
    }

    private void starts(Sample sample, Launch smallest, Launch parse, Launch extract) throws Exception {
        List<Run> smallestRuns = new ArrayList<>();
        List<Run> parseRuns = new ArrayList<>();
        List<Run> extractRuns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            smallestRuns.add(Run.of(smallest, sample.parseEvent()));
            parseRuns.add(Run.of(parse, sample.parseEvent()));
            extractRuns.add(Run.of(extract, sample.extractEvent()));
        }
        print("%n| function | init | first article | both | times the smallest | CPU of both | warm p50 | peak MB |%n");
        print("|---|---:|---:|---:|---:|---:|---:|---:|%n");
        double unit = Run.median(smallestRuns, Run::cold);
        start("smallest get and put", smallestRuns, unit);
        start("parse-article", parseRuns, unit);
        start("extract-entities", extractRuns, unit);
    }

    private static void start(String name, List<Run> runs, double unit) {
        double cold = Run.median(runs, Run::cold);
        print(
                "| %s | %.0f | %.0f | %.0f | %.2f | %.0f | %.1f | %.0f |%n",
                name,
                Run.median(runs, Run::init),
                Run.median(runs, Run::first),
                cold,
                cold / unit,
                Run.median(runs, Run::coldCpu),
                Run.median(runs, Run::warm),
                Run.median(runs, Run::peakMb));
    }

    private void snapshots(Sample sample, Launch parse, Launch extract) throws Exception {
        print("%n| first article from a snapshot | unrehearsed | rehearsed |%n|---|---:|---:|%n");
        snapshot("parse-article", parse, sample.parseEvent());
        snapshot("extract-entities", extract, sample.extractEvent());
    }

    private void snapshot(String name, Launch launch, byte[] event) throws Exception {
        double[] unrehearsed = new double[rounds];
        double[] rehearsed = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            unrehearsed[round] = Run.first(launch.fromUnrehearsedSnapshot(), event);
            rehearsed[round] = Run.first(launch.fromSnapshot(), event);
        }
        print(
                "| %s | %.0f | %.0f |%n",
                name, Run.median(Arrays.stream(unrehearsed)), Run.median(Arrays.stream(rehearsed)));
    }

    private void ownTime(Sample sample, Launch smallest, Launch parse, Launch extract) throws Exception {
        print("%n| own time, %d bytes | warm p50 | CPU |%n|---|---:|---:|%n", sample.file().length);
        ownTime("smallest get and put", smallest, sample.parseEvent(), sample.file());
        ownTime("parse-article", parse, sample.parseEvent(), sample.file());
        ownTime("extract-entities", extract, sample.extractEvent(), sample.parsed());
    }

    private void ownTime(String name, Launch launch, byte[] event, byte[] object) throws Exception {
        List<Run> runs = new ArrayList<>();
        try (ConstantAws aws = new ConstantAws(object)) {
            Launch there = launch.with("AWS_ENDPOINT_URL_S3", aws.endpoint())
                    .with("AWS_ENDPOINT_URL_DYNAMODB", aws.endpoint());
            for (int round = 0; round < rounds; round++) {
                runs.add(Run.of(there, event, aws));
            }
        }
        print("| %s | %.1f | %.1f |%n", name, Run.median(runs, Run::warm), Run.median(runs, Run::warmCpu));
    }

    private Sample sample(String name, Launch parse) throws Exception {
        byte[] file = Files.readAllBytes(ARTICLES.resolve(name));
        stack.put("IncomingBucket", name, file);
        byte[] parseEvent = stack.event("ParseQueue");
        try (FunctionProcess function = parse.start()) {
            function.invoke(parseEvent);
        }
        return new Sample(file, stack.newest("ParsedBucket"), parseEvent, stack.event("ExtractQueue"));
    }

    private Launch smallest() throws Exception {
        Path taskRoot = Files.createTempDirectory(folder, "smallest");
        Package.PARSE.unpack(taskRoot);
        String name = SmallestFunction.class.getName();
        Path target = taskRoot.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(target.getParent());
        try (InputStream classFile = SmallestFunction.class.getResourceAsStream("SmallestFunction.class")) {
            Files.copy(classFile, target);
        }
        return stack.launch(
                taskRoot,
                name,
                Map.of(
                        SmallestFunction.FROM, stack.name("IncomingBucket"),
                        SmallestFunction.KEY, SAMPLES.get(0),
                        SmallestFunction.TO, stack.name("IncomingBucket")));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
