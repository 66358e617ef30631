package dev.articles.parse.field;

import dev.articles.text.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the word lists of one language: {@code [section]} headings, phrases below them, one a line or several with
 * {@code |} between them, {@code #} starting a comment.
 */
final class Lexicon {

    /** The languages with a folder of their own; the first that claims a word wins. */
    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "fa", "ur", "tr", "de", "es");

    private Lexicon() {}

    /** The sections of a file in their order; empty if the language has no such file. */
    static Map<String, List<String>> read(String language, String file) {
        return sections(
                DataFile.linesIfAny(Lexicon.class, language + '/' + file).orElse(List.of()));
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            String content = withoutComment(line).strip();
            if (content.startsWith("[")) {
                open = sections.computeIfAbsent(content.substring(1, content.length() - 1), k -> new ArrayList<>());
            } else if (!content.isEmpty()) {
                for (String phrase : content.split("\\|")) {
                    open.add(phrase.strip());
                }
            }
        }
        return sections;
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
