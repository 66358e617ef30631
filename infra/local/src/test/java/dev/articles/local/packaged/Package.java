package dev.articles.local.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A function's package, as the build leaves it and as Lambda unpacks it. */
record Package(Path jar) {

    static final Package PARSE = of("parse-article");
    static final Package EXTRACT = of("extract-entities");

    private static Package of(String function) {
        return new Package(Path.of("..", "..", "functions", function, "target", function + ".jar"));
    }

    /** Whether the build got so far; {@code mvn test} alone makes no packages. */
    static boolean areBuilt() {
        return Files.exists(PARSE.jar) && Files.exists(EXTRACT.jar);
    }

    /** Unpacks into a folder, which then is what {@code /var/task} is on Lambda. */
    void unpack(Path folder) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
