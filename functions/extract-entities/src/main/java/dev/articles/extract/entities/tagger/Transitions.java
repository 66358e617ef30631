package dev.articles.extract.entities.tagger;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How well one label follows another before a token of some kind ({@link Parts#kind}): a place is followed by the next after
 * a comma or before a word with و, hardly before a verb. Labels that cannot stand together in well-formed names make no pair.
 */
final class Transitions {

    private static final int[] LEGAL = IntStream.range(0, Labels.COUNT * Labels.COUNT)
            .filter(pair -> Labels.follows(pair / Labels.COUNT, pair % Labels.COUNT))
            .toArray();

    /** How many pairs of labels there are, and the first and the second of each. */
    static final int PAIRS = LEGAL.length;

    static final int[] BEFORE =
            IntStream.of(LEGAL).map(pair -> pair / Labels.COUNT).toArray();
    static final int[] AFTER =
            IntStream.of(LEGAL).map(pair -> pair % Labels.COUNT).toArray();

    static final int COUNT = Parts.KINDS * PAIRS;

    /** One value a pair for each kind; then the same as factors. */
    private final float[] fits = new float[COUNT];

    private final double[] odds = new double[COUNT];

    Transitions() {
        Arrays.fill(odds, 1);
    }

    /** The place of a pair among the pairs; below zero if it is none. */
    static int pair(int before, int after) {
        return Arrays.binarySearch(LEGAL, before * Labels.COUNT + after);
    }

    void set(int at, float fit) {
        fits[at] = fit;
        odds[at] = Math.exp(fit);
    }

    float fit(int kind, int pair) {
        return fits[kind * PAIRS + pair];
    }

    double odds(int kind, int pair) {
        return odds[kind * PAIRS + pair];
    }
}
