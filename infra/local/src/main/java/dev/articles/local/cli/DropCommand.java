package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Progress;
import dev.articles.local.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Uploads files into the incoming bucket of a pipeline that is already there. */
@Command(
        name = "drop",
        description = {
            "Uploads files to a running pipeline: the one of 'articles up', or with --bucket one in AWS.",
            "A file's key is its name, or below a folder its path from there."
        })
final class DropCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with files in them.")
    private List<Path> paths;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "Begins every key, such as 2024/.")
    private String prefix;

    @Mixin
    private Where where = new Where();

    private final Terminal terminal;

    DropCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<Path, String> files = InputFiles.withKeys(paths);
        return AwsFailures.told(where, () -> drop(files));
    }

    private int drop(Map<Path, String> files) {
        try (Backend backend = Backend.of(where)) {
            String bucket = backend.bucket();
            int dropped;
            try (Progress progress = new Progress(terminal)) {
                dropped = new Upload(backend.s3(), bucket, prefix, terminal, progress)
                        .all(files)
                        .size();
            }
            terminal.print(dropped + (dropped == 1 ? " file" : " files") + " dropped into " + bucket);
            return dropped == files.size() ? Articles.DONE : Articles.INCOMPLETE;
        }
    }

    private static final class Where extends BackendOptions {

        @Option(
                names = "--bucket",
                paramLabel = "NAME",
                description = "The incoming bucket of a pipeline in AWS, instead of that of 'articles up'.")
        private String bucket;

        @Override
        String bucket() {
            return bucket;
        }
    }
}
