package dev.articles.local.cli;

import dev.articles.local.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one use of the command line gave. */
record Cli(int exitCode, String out, String err) {

    /** Runs a verb as if in a pipe. */
    static Cli run(String... arguments) {
        return reading("", arguments);
    }

    /** Runs a verb with something on standard input. */
    static Cli reading(String input, String... arguments) {
        return run(input, 100, arguments);
    }

    /** Runs a verb for a terminal of that width. */
    static Cli inColumns(int columns, String... arguments) {
        return run("", columns, arguments);
    }

    private static Cli run(String input, int columns, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                columns,
                false,
                false);
        int exitCode = Articles.run(terminal, arguments);
        terminal.flush();
        return new Cli(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
