package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sends files through the whole pipeline, in a stack of its own, and shows what came out. */
@Command(
        name = "run",
        description = {
            "Starts the stack in this process, drops files into it, waits until all are done, and prints the results.",
            "Nothing is kept."
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, or folders with files in them; the project's events/articles where none is named.")
    private List<Path> paths = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    private final Terminal terminal;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<Path, String> files = InputFiles.withKeys(paths.isEmpty() ? List.of(Checkout.samples()) : paths);
        if (files.isEmpty()) {
            throw new Failure("there are no files in " + paths.get(0));
        }
        long start = System.nanoTime();
        List<PipelineRun.Result> results;
        FunctionLog log = new FunctionLog();
        try (Progress progress = new Progress(terminal)) {
            progress.show("starting the local stack");
            try (LocalStack stack = Stacks.start(Options.inMemory().withLog(log))) {
                results = new PipelineRun(stack, terminal, progress).of(files);
            }
        }
        RunReport report = new RunReport(results, log);
        report.print(output, terminal);
        terminal.say(report.summary() + ", in " + seconds(start) + " s");
        return report.isComplete(files.size()) ? Articles.DONE : Articles.INCOMPLETE;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 100_000_000 / 10.0;
    }
}
