package dev.articles.extract.entities.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Opens the files beside the package: lines of text where {@code #} opens a comment, word sets. */
final class Resource {

    private static final String FOLDER = "/dev/articles/extract/entities/gazetteers/";

    private Resource() {}

    static void forEachLine(String name, Consumer<String> use) {
        forEachLineOf(FOLDER.concat(name), use);
    }

    static void forEachLineOf(String path, Consumer<String> use) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    use.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordSet wordSet(String name) {
        return WordSet.read(new ByteCursor(bytes(name)));
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(FOLDER.concat(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Resource.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        return in;
    }
}
