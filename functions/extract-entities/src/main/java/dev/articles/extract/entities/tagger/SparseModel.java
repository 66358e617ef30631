package dev.articles.extract.entities.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear-chain model of one byte a weight. A feature's hash is its slot in a table most of whose slots are empty: a bit
 * says which are not, and a count of bits where their row of weights is. So the table may be so wide that hardly two features
 * share a slot, and what was never learnt costs nothing and says nothing.
 */
final class SparseModel {

    private static final int L = Labels.COUNT;
    private static final int BITS = 22;

    static final int SLOTS = 1 << BITS;

    private static final float UNIT = 0.05f;
    /** A weight of fewer units is none, and a row without a weight of so many is left out: both cost space and say little. */
    private static final int LEAST_WEIGHT = 2;

    private static final int LEAST_IN_ROW = 3;

    private final long[] filled;
    private final int[] rowsBefore;
    private final byte[] weights;
    private final float[] transitions;

    private SparseModel(int[] slots, byte[] weights, float[] transitions) {
        filled = new long[SLOTS >> 6];
        rowsBefore = new int[SLOTS >> 6];
        this.weights = weights;
        this.transitions = transitions;
        for (int slot : slots) {
            filled[slot >> 6] |= 1L << slot;
        }
        for (int i = 1; i < filled.length; i++) {
            rowsBefore[i] = rowsBefore[i - 1] + Long.bitCount(filled[i - 1]);
        }
    }

    /** Where the weights of a feature are, given its hash. */
    static int slot(int hash) {
        return hash >>> (32 - BITS);
    }

    /**
     * Rounds weights to bytes; what does not fit is cut.
     *
     * @param slots the slots that have weights, in order
     * @param weights theirs, a row of one a label for each
     */
    static SparseModel of(int[] slots, float[] weights, float[] transitions) {
        int[] kept = new int[slots.length];
        byte[] rows = new byte[weights.length];
        int n = 0;
        for (int s = 0; s < slots.length; s++) {
            boolean matters = false;
            for (int y = 0; y < L; y++) {
                int rounded = Math.max(-127, Math.min(127, Math.round(weights[s * L + y] / UNIT)));
                rows[n * L + y] = (byte) (Math.abs(rounded) < LEAST_WEIGHT ? 0 : rounded);
                matters |= Math.abs(rounded) >= LEAST_IN_ROW;
            }
            if (matters) {
                kept[n++] = slots[s];
            }
        }
        return new SparseModel(Arrays.copyOf(kept, n), Arrays.copyOf(rows, n * L), transitions);
    }

    static SparseModel read(DataInputStream in) throws IOException {
        float[] transitions = new float[L * L];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int[] slots = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < slots.length; i++) {
            last += in.readUnsignedShort();
            slots[i] = last;
        }
        return new SparseModel(slots, in.readNBytes(slots.length * L), transitions);
    }

    void write(DataOutputStream out) throws IOException {
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.writeInt(weights.length / L);
        int last = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            if ((filled[slot >> 6] >>> slot & 1) != 0) {
                out.writeShort(slot - last);
                last = slot;
            }
        }
        out.write(weights);
    }

    /** Adds to a token's scores, one a label, what its features say. */
    void score(Features features, float[] scores, int from) {
        int[] sums = new int[L];
        for (int f = 0; f < features.count(); f++) {
            int slot = slot(features.get(f));
            long bits = filled[slot >> 6];
            if ((bits >>> slot & 1) != 0) {
                int base = (rowsBefore[slot >> 6] + Long.bitCount(bits & (1L << slot) - 1)) * L;
                for (int y = 0; y < L; y++) {
                    sums[y] += weights[base + y];
                }
            }
        }
        for (int y = 0; y < L; y++) {
            scores[from + y] += sums[y] * UNIT;
        }
    }

    /** How two labels fit one after the other, one row for each label that stands before. */
    float[] transitions() {
        return transitions;
    }
}
