package dev.articles.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's template with other handlers, and with changes that tests make. */
final class TestTemplate {

    static final Path ORIGINAL = Path.of("..", "template.yaml");

    private String yaml;

    TestTemplate() throws IOException {
        yaml = Files.readString(ORIGINAL)
                .replace("dev.articles.parse.ParseArticleHandler", "dev.articles.local.stack.handlers.CopyingParse")
                .replace(
                        "dev.articles.extract.ExtractEntitiesHandler",
                        "dev.articles.local.stack.handlers.CopyingExtract");
    }

    /** The same template with every {@code old} written as {@code changed}. */
    TestTemplate with(String old, String changed) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException("The template does not say " + old);
        }
        yaml = yaml.replace(old, changed);
        return this;
    }

    Path writeTo(Path folder) throws IOException {
        return Files.writeString(folder.resolve("template.yaml"), yaml);
    }
}
