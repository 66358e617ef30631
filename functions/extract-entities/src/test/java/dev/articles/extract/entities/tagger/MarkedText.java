package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads articles with names marked in the text, "[P Jane Doe]"; a blank line ends an article, "#" begins a comment. */
final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> names = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();

    private MarkedText() {}

    static List<Sample> read(Path file) throws IOException {
        MarkedText marked = new MarkedText();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                marked.endArticle();
            } else if (line.charAt(0) != '#') {
                marked.line(line);
            }
        }
        marked.endArticle();
        return marked.samples;
    }

    private void line(String line) {
        int start = 0;
        EntityType type = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[') {
                type = type(line.charAt(i + 1));
                start = text.length();
                i += 2;
            } else if (c == ']') {
                names.add(new Span(start, text.length(), type));
            } else {
                text.append(c);
            }
        }
        text.append('\n');
    }

    private static EntityType type(char mark) {
        return switch (mark) {
            case 'P' -> EntityType.PERSON;
            case 'L' -> EntityType.LOCATION;
            case 'O' -> EntityType.ORGANIZATION;
            default -> throw new IllegalArgumentException("no type is marked " + mark);
        };
    }

    private void endArticle() {
        if (!text.isEmpty()) {
            samples.add(new Sample(text.toString(), List.copyOf(names)));
        }
        text.setLength(0);
        names.clear();
    }
}
