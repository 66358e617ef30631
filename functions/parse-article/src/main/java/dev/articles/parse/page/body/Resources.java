package dev.articles.parse.page.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this package's data files: UTF-8, {@code #} starts a comment line. */
final class Resources {

    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "fa", "tr", "de", "es");

    private Resources() {}

    /** The lines of every language's file of this name. */
    static List<String> linesOfAll(String name) {
        return LANGUAGES.stream()
                .flatMap(language -> lines(language + '/' + name).stream())
                .toList();
    }

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
