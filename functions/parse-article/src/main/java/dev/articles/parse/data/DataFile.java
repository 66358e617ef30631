package dev.articles.parse.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A data file: UTF-8, one entry a line, {@code #} starts a comment line; blank lines do not count. */
public final class DataFile {

    private DataFile() {}

    /** The lines of a file beside a class. Throws if there is none: the package was put together wrongly. */
    public static List<String> lines(Class<?> beside, String name) {
        return linesIfAny(beside, name)
                .orElseThrow(() -> new IllegalStateException("no " + name + " beside " + beside.getName()));
    }

    /** As {@link #lines}; empty if there is no such file. */
    public static Optional<List<String>> linesIfAny(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
