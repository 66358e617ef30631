package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/** A name by its tokens, from the first to the one after the last. */
record TokenSpan(int from, int to, EntityType type) {

    boolean overlaps(TokenSpan other) {
        return from < other.to && other.from < to;
    }

    boolean contains(TokenSpan other) {
        return from <= other.from && other.to <= to;
    }

    static List<TokenSpan> of(int[] labels) {
        List<TokenSpan> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Labels.begins(labels[i])) {
                first = i;
            }
            if (Labels.ends(labels[i])) {
                spans.add(new TokenSpan(first, i + 1, Labels.type(labels[i])));
            }
        }
        return spans;
    }
}
