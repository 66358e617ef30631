package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extracts entities and dates from texts without a stack: JSON lines in, JSON lines out, one for one, in order. */
@Command(
        name = "extract",
        description = {
            "Extracts entities and dates without a stack: one JSON line in, one JSON line out.",
            "A line in is {\"id\",\"text\",\"publishedAt\"?,\"language\"?}, such as 'articles parse' prints."
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The lines to read; standard input where no file is named.")
    private Path file;

    @Option(names = "--timing", description = "Adds cpuMs, the processor time that each text took, in milliseconds.")
    private boolean timing;

    private final Terminal terminal;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LineExtractor extractor = new LineExtractor();
        int troubles = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
                Progress progress = new Progress(terminal)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!terminal.screen()) {
                    progress.show("extracting: line " + number);
                }
                if (!line.isBlank() && !extract(extractor, line, number)) {
                    troubles++;
                }
            }
        } catch (IOException e) {
            throw new Failure("cannot read the lines: " + InputFiles.reason(e));
        }
        return troubles == 0 ? Articles.DONE : Articles.INCOMPLETE;
    }

    private InputStream open() throws IOException {
        if (file == null) {
            return terminal.in();
        }
        if (!Files.exists(file)) {
            throw new Failure("there is no file " + file);
        }
        if (Files.isDirectory(file)) {
            throw new Failure(
                    file + " is a folder; 'articles parse " + file + " | articles extract' reads the files in it");
        }
        return Files.newInputStream(file);
    }

    /** Prints what one line gives; false if that is a complaint, or the line says that there was nothing to extract from. */
    private boolean extract(LineExtractor extractor, String line, int number) {
        try {
            ExtractRequest request = ExtractRequest.of(line);
            long start = timing ? CpuClock.nanos() : 0;
            Map<String, Object> answer = extractor.answer(request);
            if (timing) {
                answer.put("cpuMs", CpuClock.millisSince(start));
            }
            terminal.print(Json.line(answer));
            return request.rejected() == null;
        } catch (Terminal.Closed closed) {
            throw closed;
        } catch (RuntimeException failure) {
            terminal.complain("line " + number + " " + Failure.inWords(failure));
            return false;
        }
    }
}
