package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.model.EntityType;

/**
 * What a text that is marked by one guideline teaches about the other. Both call the same things persons and places; bodies
 * that this project marks, a corpus may leave out, or mark only the place in them.
 */
final class Agreement {

    /** A body's name is no longer, counted from the noun that opens it. */
    private static final int LONGEST_BODY = 9;

    private static final int OUTSIDE = 1 << Labels.OUTSIDE;
    private static final int PLACES = all(EntityType.LOCATION);
    private static final int BODIES = all(EntityType.ORGANIZATION);

    private final Document document;
    private final int[] labels;

    private Agreement(Lesson lesson) {
        document = lesson.document();
        labels = lesson.labels();
    }

    /** For each token the labels, as bits, that may be right by a guideline. */
    static int[] allowed(Lesson lesson, Guideline guideline) {
        Agreement agreement = new Agreement(lesson);
        int[] allowed = new int[lesson.labels().length];
        int sinceHead = LONGEST_BODY;
        for (int i = 0; i < allowed.length; i++) {
            sinceHead = agreement.mayOpenBody(i) ? 0 : sinceHead + 1;
            if (lesson.guideline() == guideline) {
                allowed[i] = 1 << lesson.labels()[i];
            } else if (guideline == Guideline.PROJECT) {
                allowed[i] = agreement.byProject(i, sinceHead < LONGEST_BODY);
            } else {
                allowed[i] = agreement.byCorpus(i);
            }
        }
        return allowed;
    }

    private int byProject(int token, boolean afterHead) {
        int label = labels[token];
        EntityType type = Labels.type(label);
        if (type == null) {
            // "وزارة المالية" is marked; so is "قطاع" beside "غزة".
            boolean beside = isPlace(token - 1) || isPlace(token + 1);
            return OUTSIDE | (afterHead ? BODIES : 0) | (beside ? PLACES : 0);
        }
        return switch (type) {
            // "مستشفى رفيق الحريري"
            case PERSON -> 1 << label | (afterHead ? BODIES : 0);
            case LOCATION -> PLACES | (afterHead ? BODIES : 0);
            // "صحيفة" before a newspaper's name stays outside.
            case ORGANIZATION -> BODIES | (Labels.ends(label) ? 0 : OUTSIDE);
        };
    }

    private int byCorpus(int token) {
        int label = labels[token];
        EntityType type = Labels.type(label);
        if (type == null || type == EntityType.PERSON) {
            return 1 << label;
        }
        return type == EntityType.LOCATION ? PLACES | OUTSIDE : BODIES | PLACES | OUTSIDE;
    }

    private boolean mayOpenBody(int token) {
        return document.is(token, "organization head")
                || document.is(token, "body head")
                || document.is(token, "state body")
                || document.is(token, GazetteerClass.ORGANISATION)
                || document.is(token, GazetteerClass.ORGANISATION_HEAD);
    }

    private boolean isPlace(int token) {
        return token >= 0 && token < labels.length && Labels.type(labels[token]) == EntityType.LOCATION;
    }

    private static int all(EntityType type) {
        int all = 0;
        for (int y = 0; y < Labels.COUNT; y++) {
            all |= Labels.type(y) == type ? 1 << y : 0;
        }
        return all;
    }
}
