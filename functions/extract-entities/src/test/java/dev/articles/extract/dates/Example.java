package dev.articles.extract.dates;

import dev.articles.model.DateMention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table of examples: a text with its expressions in brackets, and their values.
 *
 * @param marked the text with brackets
 * @param values the values in order, with the modifier behind a blank
 */
record Example(String language, LocalDateTime published, String marked, List<String> values) {
    private static final Pattern HEAD =
            Pattern.compile("Language `([^`]+)`, (?:published (\\d{4}-\\d\\d-\\d\\d)|publication date unknown)\\.");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

    /** All examples of a document. */
    static List<Example> read(Path document) {
        List<Example> examples = new ArrayList<>();
        String language = null;
        LocalDateTime published = null;
        for (String line : lines(document)) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                language = head.group(1);
                published = head.group(2) == null
                        ? null
                        : LocalDate.parse(head.group(2)).atStartOfDay();
            } else if (line.startsWith("| ") && !line.startsWith("| text ")) {
                String[] cells = line.split("\\|", -1);
                examples.add(new Example(language, published, cells[1].strip(), values(cells[2])));
            }
        }
        return examples;
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.replace("`", "").split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toList());
    }

    String text() {
        return BRACKETS.matcher(marked).replaceAll("$1");
    }

    List<String> spans() {
        return BRACKETS.matcher(marked).results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    static String value(DateMention mention) {
        return mention.modifier() == null ? mention.value() : mention.value() + " " + mention.modifier();
    }
}
