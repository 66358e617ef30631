package dev.articles.local.cli;

import dev.articles.extract.dates.DateExtractor;
import dev.articles.extract.entities.EntityExtractor;
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
            "Extracts entities and dates without a stack: JSON lines in, JSON lines out.",
            "A line is {\"id\", \"text\", \"publishedAt\"?, \"language\"?}, such as 'articles parse' prints."
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The lines to read; standard input where none is named.")
    private Path file;

    @Option(names = "--timing", description = "Adds cpuMs, the processor time that each text took, in milliseconds.")
    private boolean timing;

    private final Terminal terminal;
    private final DateExtractor dates = new DateExtractor();

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
