package dev.articles.extract.entities.tagger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Two linear-chain models over the same features, one for each reading, of one byte a weight. A feature's hash is its slot
 * in a table most of whose slots are empty: a bit says which are not, and a count of bits which row of weights is a slot's.
 * So the table may be so wide that hardly two features share a slot, what was never learnt costs nothing and says nothing,
 * and a feature is looked for once for both readings. Immutable.
 */
final class SparseModel {

    /** What a weight of one stands for. */
    static final float UNIT = 0.05f;

    private static final int L = Labels.COUNT;
    private static final int BITS = 22;
    static final int SLOTS = 1 << BITS;

    private static final int WEIGHTS_IN_LONG = Long.BYTES;
    private static final int READINGS = 2;
    private static final int LONGS_A_READING = (L + WEIGHTS_IN_LONG - 1) / WEIGHTS_IN_LONG;
    private static final int LONGS = READINGS * LONGS_A_READING;
    /** Weights are kept above zero, so that none of a sum borrows from its neighbour. */
    private static final int ABOVE = 128;

    private static final long NO_WEIGHTS = 0x8080808080808080L;
    private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

    private final Transitions[] transitions = {new Transitions(), new Transitions()};
    /** For 32 slots, which of them are filled, and in the upper half how many are before them. */
    private final long[] index = new long[SLOTS >> 5];
    /** Eight weights to a long, the first reading's before the second's. */
    private final long[] rows;

    private SparseModel(int mostRows) {
        rows = new long[mostRows * LONGS];
        Arrays.fill(rows, NO_WEIGHTS);
    }

    /** Where the weights of a feature are, given its hash. */
    static int slot(int hash) {
        return hash >>> (32 - BITS);
    }

    /**
     * Reads a model: how many rows; the transitions of both readings, a byte each; how far each row's slot is from that of the
     * row before; then for each reading for which labels each row has weights, since it has none for most, and those weights.
     */
    static SparseModel read(ByteBuffer in) {
        char[] gaps = new char[in.getInt()];
        SparseModel model = new SparseModel(gaps.length);
        for (Transitions reading : model.transitions) {
            for (int at = 0; at < Transitions.COUNT; at++) {
                byte units = in.get();
                if (units != 0) {
                    reading.set(at, units * UNIT);
                }
            }
        }
        chars(in, gaps);
        model.fill(gaps);
        for (int reading = 0; reading < READINGS; reading++) {
            chars(in, gaps);
            model.weigh(gaps, reading * LONGS_A_READING, in);
        }
        return model;
    }

    private static void chars(ByteBuffer in, char[] chars) {
        in.asCharBuffer().get(chars);
        in.position(in.position() + Character.BYTES * chars.length);
    }

    private void fill(char[] gaps) {
        int slot = 0;
        for (char gap : gaps) {
            slot += gap;
            index[slot >> 5] |= 1L << (slot & 31);
        }
        long filled = 0;
        for (int i = 0; i < index.length; i++) {
            int here = Long.bitCount(index[i]);
            index[i] |= filled << 32;
            filled += here;
        }
    }

    private void weigh(char[] labels, int first, ByteBuffer weights) {
        for (int row = 0, at = first; row < labels.length; row++, at += LONGS) {
            for (int rest = labels[row]; rest != 0; rest &= rest - 1) {
                int y = Integer.numberOfTrailingZeros(rest);
                rows[at + y / WEIGHTS_IN_LONG] ^= (weights.get() & 0xFFL) << y % WEIGHTS_IN_LONG * Byte.SIZE;
            }
        }
    }

    /**
     * Adds to a token's scores, one a label, what its features say.
     *
     * @param at where the token's scores begin, for either reading
     */
    void score(Features features, float[] first, float[] second, int at) {
        int[] found = new int[features.count()];
        int n = find(features, found);
        for (int k = 0; k < LONGS; k++) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < n; i++) {
                long weights = rows[found[i] + k];
                even += weights & EVERY_OTHER;
                odd += weights >>> Byte.SIZE & EVERY_OTHER;
            }
            float[] scores = k < LONGS_A_READING ? first : second;
            int label = k % LONGS_A_READING * WEIGHTS_IN_LONG;
            add(even, n * ABOVE, scores, at, label);
            add(odd, n * ABOVE, scores, at, label + 1);
        }
    }

    /** Adds the four sums of a long to the scores of every other label. */
    private static void add(long sums, int above, float[] scores, int at, int label) {
        long rest = sums;
        for (int y = label; y < Math.min(label + WEIGHTS_IN_LONG, L); y += 2, rest >>>= Short.SIZE) {
            scores[at + y] += ((int) (rest & 0xFFFF) - above) * UNIT;
        }
    }

    /** Where the rows of features begin; how many have one. Without a branch, which the processor could only guess. */
    private int find(Features features, int[] found) {
        int n = 0;
        for (int f = 0; f < found.length; f++) {
            int slot = slot(features.get(f));
            long slots = index[slot >> 5];
            int before = (int) slots & (1 << (slot & 31)) - 1;
            found[n] = ((int) (slots >>> 32) + Integer.bitCount(before)) * LONGS;
            n += (int) (slots >>> (slot & 31) & 1);
        }
        return n;
    }

    Transitions transitions(int reading) {
        return transitions[reading];
    }
}
