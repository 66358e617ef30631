package dev.articles.parse.scrape;

import dev.articles.parse.field.Keywords;
import java.util.ArrayList;
import java.util.List;

/** What stands below the article: its source, its keywords, the headlines of other articles. */
final class Tail {

    /** What the lines below the last heading belong to. */
    private enum Reading {
        TEXT,
        /** A heading for keywords had none beside it, so they stand below, one a line. */
        KEYWORD_LIST,
        ELSEWHERE
    }

    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_KEYWORD = 5;

    private final Related related;
    private final List<String> keywordList = new ArrayList<>();
    private String source;
    private String keywords = "";
    /** Once another article's text or a reader's has begun, no label is the article's own. */
    private boolean foreign;

    private Tail(Related related) {
        this.related = related;
    }

    static Tail of(List<Line> lines, Region region, Related related) {
        Tail tail = new Tail(related);
        Reading state = Reading.TEXT;
        for (Line line : lines.subList(region.to(), lines.size())) {
            state = tail.next(state, line);
        }
        return tail;
    }

    private Reading next(Reading state, Line line) {
        return switch (line.kind()) {
            case SOURCE -> source(line);
            case KEYWORDS -> keywords(line);
            case READ_ALSO, RELATED_HEADER -> elsewhere(line);
            case PHRASE -> phrase(state, line);
            case PROSE -> prose(state, line);
            case COMMENTS -> comments();
            default -> state;
        };
    }

    private Reading source(Line line) {
        source = source == null && !foreign ? name(line.value()) : source;
        return Reading.TEXT;
    }

    private Reading keywords(Line line) {
        boolean first = keywords.isEmpty() && !foreign;
        keywords = first ? line.value() : keywords;
        return first && keywords.isEmpty() ? Reading.KEYWORD_LIST : Reading.TEXT;
    }

    private Reading elsewhere(Line line) {
        if (!line.label().alone()) {
            related.add(line);
        }
        return Reading.ELSEWHERE;
    }

    private Reading phrase(Reading state, Line line) {
        if (state == Reading.KEYWORD_LIST && line.words() <= LONGEST_KEYWORD) {
            keywordList.add(line.text());
        } else if (state == Reading.ELSEWHERE) {
            related.add(line);
        }
        return state;
    }

    private Reading prose(Reading state, Line line) {
        if (state == Reading.ELSEWHERE && line.bullet()) {
            related.add(line);
            return state;
        }
        foreign |= state == Reading.ELSEWHERE;
        return Reading.TEXT;
    }

    private Reading comments() {
        foreign = true;
        return Reading.TEXT;
    }

    /** The name behind "Source:"; null if what stands there is too long for one. */
    static String name(String value) {
        String name = value.strip();
        while (!name.isEmpty() && ".،,؛;:".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name.isEmpty() || name.length() > LONGEST_SOURCE ? null : name;
    }

    String source() {
        return source;
    }

    List<String> keywords(String article) {
        return keywords.isEmpty() ? Keywords.distinct(keywordList) : Keywords.split(keywords, article);
    }
}
