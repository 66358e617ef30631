package dev.articles.local.cli.terminal;

import java.util.concurrent.TimeUnit;

/**
 * How far a long work has come: one line on standard error, written over, a few times a second. Says nothing where
 * standard error is no screen. For one thread.
 */
public final class Progress implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Terminal terminal;
    private long last = System.nanoTime() - PAUSE;
    private int shown;

    /** Progress on that terminal. */
    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows a state of things, unless one was shown a moment ago. */
    public void show(String state) {
        long now = System.nanoTime();
        if (!terminal.progress() || now - last < PAUSE) {
            return;
        }
        last = now;
        String cut = DisplayText.cut(DisplayText.plain(state), terminal.columns() - 1);
        int width = DisplayText.width(cut);
        terminal.err().print("\r" + cut + " ".repeat(Math.max(0, shown - width)));
        terminal.err().flush();
        shown = width;
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown > 0) {
            terminal.err().print("\r" + " ".repeat(shown) + "\r");
            terminal.err().flush();
            shown = 0;
        }
    }
}
