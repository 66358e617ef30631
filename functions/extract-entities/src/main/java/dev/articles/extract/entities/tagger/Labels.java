package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;

/** The label of a token: outside any name, or of a type and alone, first, inner or last in it (BILOU). */
final class Labels {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 4 * EntityType.values().length;

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ALONE = 3;
    private static final EntityType[] TYPES = EntityType.values();

    private Labels() {}

    /** The label of the token at a place in a name of so many tokens. */
    static int of(EntityType type, int place, int length) {
        int position = length == 1 ? ALONE : place == 0 ? FIRST : place == length - 1 ? LAST : INNER;
        return 1 + 4 * type.ordinal() + position;
    }

    /** The type a label stands for, or null outside. */
    static EntityType type(int label) {
        return label == OUTSIDE ? null : TYPES[(label - 1) / 4];
    }

    static boolean begins(int label) {
        return label != OUTSIDE && (position(label) == FIRST || position(label) == ALONE);
    }

    static boolean ends(int label) {
        return label != OUTSIDE && (position(label) == LAST || position(label) == ALONE);
    }

    /** Whether one label may stand after another; OUTSIDE stands for what is before and after the sentence as well. */
    static boolean follows(int before, int after) {
        boolean open = before != OUTSIDE && !ends(before);
        boolean continues = after != OUTSIDE && !begins(after);
        return open == continues && (!open || type(before) == type(after));
    }

    private static int position(int label) {
        return (label - 1) % 4;
    }
}
