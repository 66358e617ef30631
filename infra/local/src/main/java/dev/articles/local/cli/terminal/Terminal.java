package dev.articles.local.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a verb reads and prints: three streams, all UTF-8, and what is known about the screen behind them.
 *
 * @param columns width of the screen, or of what a table should fit where there is none
 * @param screen whether {@code out} is a screen that a person looks at, not a pipe or a file
 * @param progress whether {@code err} is a screen, so that a line on it may be overwritten
 */
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, int columns, boolean screen, boolean progress) {

    private static final int USUAL_COLUMNS = 120;
    private static final int LEAST_COLUMNS = 40;

    /** The terminal of this process. The launcher finds out what Java cannot, and says it in system properties. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                columns(Integer.getInteger("articles.columns", 0)),
                Boolean.getBoolean("articles.terminal"),
                Boolean.getBoolean("articles.progress"));
    }

    /** A terminal that does not know its width says 0. */
    private static int columns(int told) {
        return told <= 0 ? USUAL_COLUMNS : Math.max(LEAST_COLUMNS, told);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /**
     * Prints one line of the result, at once, so that a reader at the other end of a pipe need not wait.
     *
     * @throws Closed if nobody reads any more
     */
    public void print(String line) {
        out.print(line);
        out.print('\n');
        if (out.checkError()) {
            throw new Closed();
        }
    }

    /** Says that something is wrong. */
    public void complain(String message) {
        out.flush();
        err.print("articles: " + message + "\n");
        err.flush();
    }

    /** Says something that is not part of the result. */
    public void say(String message) {
        err.print(message + "\n");
        err.flush();
    }

    /** Sees to it that nothing waits to be printed. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /** The reader of the results has gone, as {@code head} does when it has enough: no reason for a complaint. */
    public static final class Closed extends RuntimeException {
        Closed() {
            super("nobody reads the output any more");
        }
    }
}
