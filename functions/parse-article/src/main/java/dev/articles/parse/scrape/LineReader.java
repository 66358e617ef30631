package dev.articles.parse.scrape;

import dev.articles.parse.field.TextForm;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Cuts a scrape into lines: glued blocks apart, broken sentences mended, each line told what it is. */
final class LineReader {

    private static final int LONG_PARAGRAPH_WORDS = 35;

    private LineReader() {}

    static List<Line> read(String text, LocalDateTime fetchedAt) {
        LineClassifier classifier = new LineClassifier(fetchedAt);
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (String raw : rawLines(text)) {
            if (Sentences.countWords(raw) == 0) {
                gap = true;
            } else {
                lines.add(classifier.line(raw, gap));
                gap = false;
            }
        }
        return endsSentences(lines) ? withoutLongHeadlines(lines) : lines;
    }

    private static List<String> rawLines(String text) {
        List<String> blocks = new ArrayList<>();
        for (String line : TextForm.clean(text).split("\n")) {
            blocks.addAll(GluedLine.split(line));
        }
        return Fragments.mend(blocks);
    }

    /** Whether the page ends its paragraphs with a full stop, as some papers do not. */
    private static boolean endsSentences(List<Line> lines) {
        int ended = 0;
        int open = 0;
        for (Line line : lines) {
            if (line.kind() == LineKind.PROSE && line.words() >= LONG_PARAGRAPH_WORDS) {
                ended += Sentences.isEnded(line.text()) ? 1 : 0;
                open += Sentences.isEnded(line.text()) ? 0 : 1;
            }
        }
        return ended > 2 * open;
    }

    private static List<Line> withoutLongHeadlines(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        line.is(LineKind.PROSE) && !Sentences.isEnded(line.text()) ? line.as(LineKind.PHRASE) : line)
                .toList();
    }
}
