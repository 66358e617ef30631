package dev.articles.parse.scrape;

import dev.articles.parse.field.Markers;
import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.Notices;
import dev.articles.parse.field.StatedDate;
import dev.articles.text.NameKey;
import java.time.LocalDateTime;
import java.util.Optional;

/** Says of a line what it is, by nothing but the line itself. */
final class LineClassifier {

    private static final String BULLETS = "•·▪■●◾◆►▶-*–";
    private static final int LABEL_WORDS = 14;
    private static final int BYLINE_WORDS = 6;
    private static final int ONE_WORD_BUTTON_WORDS = 3;
    private static final int BUTTON_WORDS = 6;
    private static final int LONGEST_CAPTION = 60;

    private final Markers markers = Markers.all();
    private final LocalDateTime fetchedAt;

    LineClassifier(LocalDateTime fetchedAt) {
        this.fetchedAt = fetchedAt;
    }

    Line line(String raw, boolean gap) {
        boolean bullet = BULLETS.indexOf(raw.charAt(0)) >= 0 && raw.length() > 1 && raw.charAt(1) == ' ';
        String text = bullet ? raw.substring(2) : raw;
        int words = Sentences.countWords(text);
        Optional<Hit> hit = label(text, words);
        LineKind kind = kind(text, words, hit);
        return new Line(text, NameKey.of(text), kind, words, bullet, gap, hit.orElse(null));
    }

    /** A marker counts if it is set apart: a sentence may begin with "Share" or "كتب" too. */
    private Optional<Hit> label(String text, int words) {
        return markers.at(text)
                .filter(hit -> hit.apart()
                        || (hit.several() && !Sentences.are(text, words))
                        || isButton(hit, text, words)
                        || isUnmarkedByline(hit, text, words));
    }

    /** "By Jane Doe", "كتب أحمد علي": no colon, but no more than a name either. */
    private static boolean isUnmarkedByline(Hit hit, String text, int words) {
        return hit.kind() == Kind.BYLINE_LABEL && words <= BYLINE_WORDS && !Sentences.isEnded(text);
    }

    private boolean isButton(Hit hit, String text, int words) {
        boolean furniture = switch (hit.kind()) {
            case SHARE, COMMENTS, NEWSLETTER, COOKIE, NAVIGATION, FOOTER, ADVERTISEMENT -> true;
            default -> false;
        };
        return furniture && words <= (hit.several() ? BUTTON_WORDS : ONE_WORD_BUTTON_WORDS) && !Sentences.isEnded(text);
    }

    private LineKind kind(String text, int words, Optional<Hit> hit) {
        boolean sentence = Sentences.are(text, words);
        if (!(sentence && hit.isEmpty() && !text.endsWith("m.")) && StatedDate.isDateLine(text, fetchedAt)) {
            return LineKind.DATE;
        }
        if (hit.isEmpty() && Notices.isNotice(text, words)) {
            return LineKind.FURNITURE;
        }
        if (hit.isEmpty() && words <= LONGEST_CAPTION && Notices.isCaption(text)) {
            return LineKind.CAPTION;
        }
        return hit.map(found -> labelled(found, sentence)).orElse(sentence ? LineKind.PROSE : LineKind.PHRASE);
    }

    private static LineKind labelled(Hit hit, boolean sentence) {
        boolean brief = Sentences.countWords(hit.rest()) <= LABEL_WORDS;
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
}
