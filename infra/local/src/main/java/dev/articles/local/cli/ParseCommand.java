package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import dev.articles.model.ParseOutcome;
import dev.articles.model.ParseOutcome.Rejected;
import dev.articles.parse.ArticleParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parses files without a stack: one JSON line for each, as parse-article reads them. */
@Command(
        name = "parse",
        description = {
            "Parses files without a stack: prints one JSON line for each, with what parse-article finds in it.",
            "The lines can be fed to 'articles extract'."
        })
final class ParseCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with files in them.")
    private List<Path> paths;

    @Option(names = "--timing", description = "Adds cpuMs, the processor time that each file took, in milliseconds.")
    private boolean timing;

    private final Terminal terminal;

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> files = InputFiles.in(paths);
        ArticleParser parser = new ArticleParser();
        int troubles = 0;
        try (Progress progress = new Progress(terminal)) {
            for (int i = 0; i < files.size(); i++) {
                if (!terminal.screen()) {
                    progress.show("parsing " + (i + 1) + " of " + files.size() + ": " + files.get(i));
                }
                troubles += parse(parser, files.get(i)) ? 0 : 1;
            }
        }
        return troubles == 0 ? Articles.DONE : Articles.INCOMPLETE;
    }

    /** Prints one file's line; false if the file was rejected or cannot be read. */
    private boolean parse(ArticleParser parser, Path file) {
        try {
            byte[] bytes = InputFiles.read(file);
            long start = timing ? CpuClock.nanos() : 0;
            ParseOutcome outcome = parser.parse(bytes, file.getFileName().toString(), null);
            double millis = timing ? CpuClock.millisSince(start) : 0;
            Map<String, Object> line = ParsedLine.of(file, outcome);
            if (timing) {
                line.put("cpuMs", millis);
            }
            terminal.print(Json.line(line));
            return !(outcome instanceof Rejected);
        } catch (Terminal.Closed closed) {
            throw closed;
        } catch (RuntimeException failure) {
            terminal.complain(file + ": " + Failure.inWords(failure));
            return false;
        }
    }
}
