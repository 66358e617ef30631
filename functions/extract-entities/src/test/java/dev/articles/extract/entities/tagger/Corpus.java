package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads corpora of a token and its tag a line (CoNLL's format, BIO or IO), a blank line between sentences. Sentences that
 * stand together are made documents of a fixed count, since the corpora do not say where an article ends.
 */
final class Corpus {

    private static final int SENTENCES_A_DOCUMENT = 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> names = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private int sentences;
    private int nameStart;
    private EntityType nameType;

    private Corpus() {}

    static List<Sample> read(Path file) throws IOException {
        Corpus corpus = new Corpus();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            corpus.line(line.strip());
        }
        corpus.endDocument();
        return corpus.samples;
    }

    private void line(String line) {
        int gap = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        if (gap < 0) {
            endSentence();
            return;
        }
        String tag = line.substring(gap + 1);
        EntityType type = tag.length() > 2 ? Sample.type(tag.substring(2)) : null;
        if (type != nameType || tag.startsWith("B-")) {
            endName();
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        if (type != null && nameType == null) {
            nameStart = text.length();
            nameType = type;
        }
        text.append(line, 0, gap);
    }

    private void endName() {
        if (nameType != null) {
            names.add(new Span(nameStart, text.length(), nameType));
            nameType = null;
        }
    }

    private void endSentence() {
        endName();
        if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
            return;
        }
        text.append('\n');
        if (++sentences % SENTENCES_A_DOCUMENT == 0) {
            endDocument();
        }
    }

    private void endDocument() {
        endName();
        if (!text.isEmpty()) {
            samples.add(new Sample(text.toString(), List.copyOf(names)));
        }
        text.setLength(0);
        names.clear();
    }
}
