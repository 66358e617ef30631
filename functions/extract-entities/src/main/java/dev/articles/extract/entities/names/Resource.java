package dev.articles.extract.entities.names;

import dev.articles.text.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Opens the files beside the package: lines of text where {@code #} opens a comment, word sets. */
final class Resource {

    private static final String FOLDER = "/dev/articles/extract/entities/gazetteers/";

    private Resource() {}

    static void forEachLine(String name, Consumer<String> use) {
        DataFile.forEachLine(Resource.class, FOLDER.concat(name), use);
    }

    static WordSet wordSet(String name) {
        return WordSet.read(new ByteCursor(bytes(name)));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER.concat(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
