package dev.articles.parse.page.body;

import dev.articles.text.DataFile;
import java.util.List;

/** Reads this package's data files, some of which every language has. */
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
        return DataFile.lines(Resources.class, name);
    }
}
