package dev.articles.extract.entities.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A linear-chain model of one byte a weight. A feature's hash is its slot in a table most of whose slots are empty: a bit
 * says which are not, and a count of bits which row of weights is a slot's. So the table may be so wide that hardly two
 * features share a slot, and what was never learnt costs nothing and says nothing.
 */
final class SparseModel {

    private static final int L = Labels.COUNT;
    private static final int BITS = 22;

    static final int SLOTS = 1 << BITS;

    private static final float UNIT = 0.05f;
    /** A weight of fewer units is none, and a row without one of so many is left out: both cost space and say little. */
    private static final int LEAST_WEIGHT = 2;

    private static final int LEAST_IN_ROW = 3;

    private final float[] transitions;
    /** For 32 slots, which of them are filled, and in the upper half how many are before them. */
    private final long[] index = new long[SLOTS >> 5];

    private final byte[] rows;

    private SparseModel(float[] transitions, int mostRows) {
        this.transitions = transitions;
        rows = new byte[mostRows * L];
    }

    private void fill(int slot) {
        index[slot >> 5] |= 1L << (slot & 31);
    }

    private void count() {
        long filled = 0;
        for (int i = 0; i < index.length; i++) {
            int here = Long.bitCount(index[i]);
            index[i] |= filled << 32;
            filled += here;
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
        SparseModel model = new SparseModel(transitions, slots.length);
        int rows = 0;
        for (int s = 0; s < slots.length; s++) {
            int most = 0;
            for (int y = 0; y < L; y++) {
                int rounded = Math.max(-127, Math.min(127, Math.round(weights[s * L + y] / UNIT)));
                model.rows[rows * L + y] = (byte) (Math.abs(rounded) < LEAST_WEIGHT ? 0 : rounded);
                most = Math.max(most, Math.abs(rounded));
            }
            if (most >= LEAST_IN_ROW) {
                model.fill(slots[s]);
                rows++;
            }
        }
        model.count();
        return model;
    }

    /**
     * Reads what {@link #write} wrote: how far each row's slot is from that of the row before, for which labels each row has
     * weights, since it has none for most, and those weights.
     */
    static SparseModel read(ByteBuffer in) {
        char[] gaps = new char[in.getInt()];
        char[] labels = new char[gaps.length];
        byte[] weights = new byte[in.getInt()];
        float[] transitions = new float[L * L];
        in.asFloatBuffer().get(transitions);
        in.position(in.position() + Float.BYTES * transitions.length);
        chars(in, gaps);
        chars(in, labels);
        in.get(weights);
        SparseModel model = new SparseModel(transitions, gaps.length);
        int slot = 0;
        int next = 0;
        for (int row = 0; row < gaps.length; row++) {
            slot += gaps[row];
            model.fill(slot);
            for (int rest = labels[row]; rest != 0; rest &= rest - 1) {
                model.rows[row * L + Integer.numberOfTrailingZeros(rest)] = weights[next++];
            }
        }
        model.count();
        return model;
    }

    private static void chars(ByteBuffer in, char[] chars) {
        in.asCharBuffer().get(chars);
        in.position(in.position() + Character.BYTES * chars.length);
    }

    void write(DataOutputStream out) throws IOException {
        ByteArrayOutputStream gaps = new ByteArrayOutputStream();
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        int row = 0;
        int stepping = 0;
        int last = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            boolean filled = (index[slot >> 5] >>> (slot & 31) & 1) != 0;
            // An empty row where the next one is too far away to say.
            boolean stone = !filled && slot - last == Character.MAX_VALUE;
            if (filled || stone) {
                writeChar(gaps, slot - last);
                writeChar(labels, filled ? writeRow(row++, weights) : 0);
                stepping += stone ? 1 : 0;
                last = slot;
            }
        }
        out.writeInt(row + stepping);
        out.writeInt(weights.size());
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        gaps.writeTo(out);
        labels.writeTo(out);
        weights.writeTo(out);
    }

    private static void writeChar(ByteArrayOutputStream out, int value) {
        out.write(value >> Byte.SIZE);
        out.write(value);
    }

    /** Writes the weights that a row has, and says for which labels it has any. */
    private int writeRow(int row, ByteArrayOutputStream out) {
        int labels = 0;
        for (int y = 0; y < L; y++) {
            if (rows[row * L + y] != 0) {
                labels |= 1 << y;
                out.write(rows[row * L + y]);
            }
        }
        return labels;
    }

    /** Adds to a token's scores, one a label, what its features say. */
    void score(Features features, float[] scores, int from) {
        int[] found = new int[features.count()];
        int n = find(features, found);
        int[] sums = new int[L];
        for (int i = 0; i < n; i++) {
            int row = found[i];
            for (int y = 0; y < L; y++) {
                sums[y] += rows[row + y];
            }
        }
        for (int y = 0; y < L; y++) {
            scores[from + y] += sums[y] * UNIT;
        }
    }

    /** Where the rows of features begin; how many have one. Without a branch, which the processor could only guess. */
    private int find(Features features, int[] found) {
        int n = 0;
        for (int f = 0; f < found.length; f++) {
            int slot = slot(features.get(f));
            long slots = index[slot >> 5];
            long bit = 1L << (slot & 31);
            found[n] = ((int) (slots >>> 32) + Long.bitCount(slots & bit - 1)) * L;
            n += (int) (slots >>> (slot & 31) & 1);
        }
        return n;
    }

    /** How well two labels fit one after the other, one row for each label that stands before. */
    float[] transitions() {
        return transitions;
    }
}
