package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;
import java.util.List;

/** A text and the names marked in it by hand: what the tagger learns from and is measured by. */
record Sample(String text, List<Span> names) {

    /** The labels of the text's own tokens; a token that is only partly in a name is in it. */
    int[] labels(Tokens tokens) {
        int[] labels = new int[tokens.size()];
        int token = 0;
        for (Span name : names) {
            while (token < tokens.size() && tokens.end(token) <= name.start()) {
                token++;
            }
            int first = token;
            while (token < tokens.size() && tokens.start(token) < name.end()) {
                token++;
            }
            for (int i = first; i < token; i++) {
                labels[i] = Labels.of(name.type(), i - first, token - first);
            }
        }
        return labels;
    }

    static EntityType type(String tag) {
        return switch (tag) {
            case "PER", "PERS" -> EntityType.PERSON;
            case "LOC", "GPE", "FAC" -> EntityType.LOCATION;
            case "ORG" -> EntityType.ORGANIZATION;
            default -> null;
        };
    }
}
