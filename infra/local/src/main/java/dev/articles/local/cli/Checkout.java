package dev.articles.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project that this program was built in. */
final class Checkout {

    private static final String TEMPLATE = "infra/template.yaml";

    private Checkout() {}

    /** The description of the stack. */
    static Path template() {
        return root().resolve(TEMPLATE);
    }

    /** Articles to try things with. */
    static Path samples() {
        return root().resolve("events/articles");
    }

    /** The launcher says where the project is; without it, the working directory lies in it. */
    private static Path root() {
        String told = System.getProperty("articles.root");
        Path folder = Path.of(told == null ? "" : told).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(TEMPLATE))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new Failure("there is no " + TEMPLATE + " here; start the program with infra/local/articles");
        }
        return folder;
    }
}
