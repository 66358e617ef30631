package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/**
 * What was learnt for one reading, rounded to bytes.
 *
 * @param slots the slots that have weights, in order
 * @param rows theirs, one a label for each
 * @param transitions how well two labels fit one after the other
 */
record Learnt(int[] slots, byte[] rows, byte[] transitions) {

    private static final int L = Labels.COUNT;

    static final Learnt NOTHING = new Learnt(new int[0], new byte[0], new byte[Transitions.COUNT]);

    /** A weight of fewer units is none, and a row without one of so many is left out: both cost space and say little. */
    private static final int LEAST_WEIGHT = 2;

    private static final int LEAST_IN_ROW = 3;
    private static final int MOST_WEIGHT = 127;

    /** Rounds weights; what does not fit is cut. */
    static Learnt of(int[] slots, float[] weights, float[] transitions) {
        byte[] rows = new byte[weights.length];
        int[] kept = new int[slots.length];
        int n = 0;
        for (int s = 0; s < slots.length; s++) {
            int most = 0;
            for (int y = 0; y < L; y++) {
                int rounded = rounded(weights[s * L + y]);
                rows[n * L + y] = (byte) (Math.abs(rounded) < LEAST_WEIGHT ? 0 : rounded);
                most = Math.max(most, Math.abs(rounded));
            }
            if (most >= LEAST_IN_ROW) {
                kept[n++] = slots[s];
            }
        }
        return new Learnt(Arrays.copyOf(kept, n), Arrays.copyOf(rows, n * L), rounded(transitions));
    }

    /** Without the rows whose weights are together of fewer units: they cost space and say nearly nothing. */
    Learnt pruned(int least) {
        byte[] left = new byte[rows.length];
        int[] kept = new int[slots.length];
        int n = 0;
        for (int s = 0; s < slots.length; s++) {
            int sum = 0;
            for (int y = 0; y < L; y++) {
                left[n * L + y] = rows[s * L + y];
                sum += Math.abs(rows[s * L + y]);
            }
            if (sum >= least) {
                kept[n++] = slots[s];
            }
        }
        return new Learnt(Arrays.copyOf(kept, n), Arrays.copyOf(left, n * L), transitions);
    }

    private static byte[] rounded(float[] transitions) {
        byte[] rounded = new byte[transitions.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) rounded(transitions[i]);
        }
        return rounded;
    }

    private static int rounded(float weight) {
        return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight / SparseModel.UNIT)));
    }
}
