package dev.articles.parse.scrape;

import dev.articles.parse.field.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs of the article, without what stands between them: read-also links, captions, buttons, repeated lines. */
final class Body {

    /** What the lines since the last sentence have been. */
    private enum Reading {
        /** Paragraphs, headings and list items of the article. */
        TEXT,
        /** The headlines below a "Read also" or the like, until the next sentence. */
        ELSEWHERE,
        /** Right after a line that stands elsewhere too, as the captions of pictures do: a credit may follow. */
        CAPTION
    }

    private static final int CREDIT_WORDS = 4;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final Related related;
    private String text = "";

    private Body(Related related) {
        this.related = related;
    }

    /** @param byline the writer, whose introduction is not part of the body; null if unknown */
    static Body of(List<Line> lines, Region region, String byline, Related related) {
        Body body = new Body(related);
        Map<String, Integer> seen = new HashMap<>();
        lines.forEach(line -> seen.merge(line.key(), 1, Integer::sum));
        Reading state = Reading.TEXT;
        for (Line line : lines.subList(region.from(), region.to())) {
            state = body.next(state, line, seen.get(line.key()) > 1);
        }
        body.text = String.join("\n\n", Edges.trimmed(body.paragraphs, byline));
        return body;
    }

    private Reading next(Reading state, Line line, boolean repeated) {
        return switch (line.kind()) {
            case PROSE -> prose(line);
            case PHRASE -> phrase(state, line, repeated);
            case READ_ALSO, RELATED_HEADER -> elsewhere(line);
            case CAPTION -> caption(state, line);
            default -> state;
        };
    }

    private Reading prose(Line line) {
        paragraphs.add(line.text());
        return Reading.TEXT;
    }

    private Reading phrase(Reading state, Line line, boolean repeated) {
        if (state == Reading.ELSEWHERE) {
            related.add(line);
            return Reading.ELSEWHERE;
        }
        if (repeated) {
            return Reading.CAPTION;
        }
        if (state == Reading.CAPTION && line.words() <= CREDIT_WORDS) {
            return Reading.TEXT;
        }
        paragraphs.add(line.text());
        return Reading.TEXT;
    }

    private Reading caption(Reading state, Line line) {
        captions.add(line.text());
        return state;
    }

    private Reading elsewhere(Line line) {
        if (line.label() != null && !line.label().alone()) {
            related.add(line);
        }
        return Reading.ELSEWHERE;
    }

    List<String> captions() {
        return captions.stream().distinct().toList();
    }

    String text() {
        return text;
    }

    String language() {
        return Languages.guess(text);
    }
}
