package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads articles with names marked in the text, "[P Jane Doe]"; a blank line ends an article, "#" begins a comment. A mark
 * that is not well-formed is an error, told by file and line.
 */
final class MarkedText {

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> names = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private int lineNumber;

    private MarkedText(Path file) {
        this.file = file;
    }

    /** The articles of all text files of a folder, in the order of the files' names. */
    static List<Sample> readAll(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                samples.addAll(read(file));
            }
        }
        return samples;
    }

    static List<Sample> read(Path file) throws IOException {
        MarkedText marked = new MarkedText(file);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            marked.lineNumber++;
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
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            plain(line, at, open);
            int close = line.indexOf(']', open);
            if (close < 0) {
                throw fault("a mark is not closed", line, open);
            }
            name(line, open, close);
            at = close + 1;
        }
        plain(line, at, line.length());
        text.append('\n');
    }

    private void plain(String line, int from, int to) {
        int stray = line.indexOf(']', from);
        if (stray >= 0 && stray < to) {
            throw fault("a mark is closed that was not opened", line, stray);
        }
        text.append(line, from, to);
    }

    private void name(String line, int open, int close) {
        if (close - open < 4 || line.charAt(open + 2) != ' ') {
            throw fault("a mark is not a letter, a space and a name", line, open);
        }
        String name = line.substring(open + 3, close);
        if (name.indexOf('[') >= 0) {
            throw fault("a mark is inside another", line, open);
        }
        if (!name.equals(name.strip())) {
            throw fault("a name begins or ends with a space", line, open);
        }
        int start = text.length();
        text.append(name);
        names.add(new Span(start, text.length(), type(line, open)));
    }

    private EntityType type(String line, int open) {
        return switch (line.charAt(open + 1)) {
            case 'P' -> EntityType.PERSON;
            case 'L' -> EntityType.LOCATION;
            case 'O' -> EntityType.ORGANIZATION;
            default -> throw fault("a mark is none of P, L, O", line, open);
        };
    }

    private IllegalArgumentException fault(String what, String line, int at) {
        String near = line.substring(at, Math.min(line.length(), at + 20));
        return new IllegalArgumentException(file + ":" + lineNumber + ": " + what + ": " + near);
    }

    private void endArticle() {
        if (!text.isEmpty()) {
            samples.add(new Sample(text.toString(), List.copyOf(names)));
        }
        text.setLength(0);
        names.clear();
    }
}
