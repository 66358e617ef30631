package dev.articles.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A data file in a package: UTF-8, one entry a line, {@code #} starts a comment line; blank lines do not count. */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads the lines of a file beside a class, as they stand.
     *
     * @param name from the class's package, or from the root if it begins with a slash
     * @throws IllegalStateException if there is no such file: the package was put together wrongly
     */
    public static void forEachLine(Class<?> beside, String name, Consumer<String> use) {
        if (!readIfAny(beside, name, use)) {
            throw new IllegalStateException("no " + name + " beside " + beside.getName());
        }
    }

    /** All lines at once, as {@link #forEachLine} reads them, without white space around them. */
    public static List<String> lines(Class<?> beside, String name) {
        List<String> lines = new ArrayList<>();
        forEachLine(beside, name, line -> lines.add(line.strip()));
        return lines;
    }

    /** As {@link #lines}; empty if there is no such file. */
    public static Optional<List<String>> linesIfAny(Class<?> beside, String name) {
        List<String> lines = new ArrayList<>();
        return readIfAny(beside, name, line -> lines.add(line.strip())) ? Optional.of(lines) : Optional.empty();
    }

    private static boolean readIfAny(Class<?> beside, String name, Consumer<String> use) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                return false;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    use.accept(line);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
