package dev.articles.parse.scrape;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.Notices;
import dev.articles.parse.field.StatedDate;
import dev.articles.parse.field.TextForm;
import dev.articles.text.NameKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a scrape into lines and says of each what it is, by nothing but the line itself. One pass. */
final class LineReader {

    private static final String BULLETS = "•·▪■●◾◆►▶-*–";
    private static final String SENTENCE_ENDS = ".!?؟…۔。:";
    private static final String CLOSERS = "\"'”’»«“)]";
    private static final int SENTENCE_WORDS = 5;
    private static final int PARAGRAPH_WORDS = 22;
    private static final int LONG_PARAGRAPH_WORDS = 35;
    private static final int LABEL_WORDS = 14;
    private static final int BYLINE_WORDS = 6;
    private static final int ONE_WORD_BUTTON_WORDS = 3;
    private static final int BUTTON_WORDS = 6;
    private static final int LONGEST_CAPTION = 60;

    private final Markers markers = Markers.all();
    private final LocalDateTime fetchedAt;

    private LineReader(LocalDateTime fetchedAt) {
        this.fetchedAt = fetchedAt;
    }

    static List<Line> read(String text, LocalDateTime fetchedAt) {
        LineReader reader = new LineReader(fetchedAt);
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (String raw : rawLines(text)) {
            if (countWords(raw) == 0) {
                gap = true;
            } else {
                lines.add(reader.line(raw, gap));
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
                ended += endsSentence(line.text()) ? 1 : 0;
                open += endsSentence(line.text()) ? 0 : 1;
            }
        }
        return ended > 2 * open;
    }

    private static List<Line> withoutLongHeadlines(List<Line> lines) {
        return lines.stream()
                .map(line -> line.is(LineKind.PROSE) && !endsSentence(line.text()) ? line.as(LineKind.PHRASE) : line)
                .toList();
    }

    private Line line(String raw, boolean gap) {
        boolean bullet = BULLETS.indexOf(raw.charAt(0)) >= 0 && raw.length() > 1 && raw.charAt(1) == ' ';
        String text = bullet ? raw.substring(2) : raw;
        int words = countWords(text);
        Optional<Hit> hit = label(text, words);
        LineKind kind = kind(text, words, hit);
        return new Line(text, NameKey.of(text), kind, words, bullet, gap, hit.orElse(null));
    }

    /** A marker counts if it is set apart: a sentence may begin with "Share" or "كتب" too. */
    private Optional<Hit> label(String text, int words) {
        return markers.at(text)
                .filter(hit -> hit.apart()
                        || (hit.several() && !isSentence(text, words))
                        || isButton(hit, text, words)
                        || isUnmarkedByline(hit, text, words));
    }

    /** "By Jane Doe", "كتب أحمد علي": no colon, but no more than a name either. */
    private static boolean isUnmarkedByline(Hit hit, String text, int words) {
        return hit.kind() == Kind.BYLINE_LABEL && words <= BYLINE_WORDS && !endsSentence(text);
    }

    private boolean isButton(Hit hit, String text, int words) {
        boolean furniture = switch (hit.kind()) {
            case SHARE, COMMENTS, NEWSLETTER, COOKIE, NAVIGATION, FOOTER, ADVERTISEMENT -> true;
            default -> false;
        };
        return furniture && words <= (hit.several() ? BUTTON_WORDS : ONE_WORD_BUTTON_WORDS) && !endsSentence(text);
    }

    private LineKind kind(String text, int words, Optional<Hit> hit) {
        if (StatedDate.isDateLine(text, fetchedAt)) {
            return LineKind.DATE;
        }
        boolean sentence = isSentence(text, words);
        if (hit.isEmpty() && Notices.isNotice(text, words)) {
            return LineKind.FURNITURE;
        }
        if (hit.isEmpty() && words <= LONGEST_CAPTION && Notices.isCaption(text)) {
            return LineKind.CAPTION;
        }
        return hit.map(found -> labelled(found, sentence)).orElse(sentence ? LineKind.PROSE : LineKind.PHRASE);
    }

    private static LineKind labelled(Hit hit, boolean sentence) {
        boolean brief = countWords(hit.rest()) <= LABEL_WORDS;
        LineKind otherwise = sentence ? LineKind.PROSE : LineKind.PHRASE;
        return switch (hit.kind()) {
            case READ_ALSO -> LineKind.READ_ALSO;
            case RELATED_HEADER -> hit.alone() ? LineKind.RELATED_HEADER : otherwise;
            case KEYWORDS_LABEL -> LineKind.KEYWORDS;
            case SOURCE_LABEL -> brief ? LineKind.SOURCE : otherwise;
            case BYLINE_LABEL -> brief && !hit.alone() ? LineKind.BYLINE : otherwise;
            case CAPTION_LABEL -> brief ? LineKind.CAPTION : otherwise;
            case COMMENTS -> hit.alone() ? LineKind.COMMENTS : LineKind.FURNITURE;
            case DATE_LABEL, MODIFIED_LABEL, SECTION_LABEL -> sentence ? LineKind.PROSE : LineKind.FURNITURE;
            default -> hit.alone() || !sentence ? LineKind.FURNITURE : LineKind.PROSE;
        };
    }

    private static boolean isSentence(String text, int words) {
        return words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && endsSentence(text));
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && text.charAt(i) != ' ');
        }
        return words;
    }
}
