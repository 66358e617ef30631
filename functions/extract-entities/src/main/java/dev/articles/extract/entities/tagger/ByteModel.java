package dev.articles.extract.entities.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A model of one byte a weight. A feature's hash is its row in the table; most rows are empty and cost nothing on disk.
 */
final class ByteModel implements Model {

    private static final int L = Labels.COUNT;

    private final int bits;
    private final float unit;
    private final byte[] weights;
    private final float[] transitions;

    private ByteModel(int bits, float unit, byte[] weights, float[] transitions) {
        this.bits = bits;
        this.unit = unit;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** Rounds weights to multiples of a unit; what does not fit a byte is cut. */
    static ByteModel round(int bits, float[] weights, float[] transitions, float unit) {
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / unit)));
        }
        return new ByteModel(bits, unit, rounded, transitions);
    }

    static ByteModel read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        float unit = in.readFloat();
        float[] transitions = new float[L * L];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        byte[] filled = in.readNBytes(1 << (bits - 3));
        byte[] weights = new byte[L << bits];
        for (int row = 0; row < 1 << bits; row++) {
            if ((filled[row >> 3] >> (row & 7) & 1) != 0) {
                in.readFully(weights, row * L, L);
            }
        }
        return new ByteModel(bits, unit, weights, transitions);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        out.writeFloat(unit);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        byte[] filled = new byte[1 << (bits - 3)];
        for (int row = 0; row < 1 << bits; row++) {
            filled[row >> 3] |= (byte) (isEmpty(row) ? 0 : 1 << (row & 7));
        }
        out.write(filled);
        for (int row = 0; row < 1 << bits; row++) {
            if (!isEmpty(row)) {
                out.write(weights, row * L, L);
            }
        }
    }

    private boolean isEmpty(int row) {
        for (int i = row * L; i < (row + 1) * L; i++) {
            if (weights[i] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void score(Features features, float[] scores, int from) {
        int[] sums = new int[L];
        for (int f = 0; f < features.count(); f++) {
            int base = (features.get(f) >>> (32 - bits)) * L;
            for (int y = 0; y < L; y++) {
                sums[y] += weights[base + y];
            }
        }
        for (int y = 0; y < L; y++) {
            scores[from + y] += sums[y] * unit;
        }
    }

    @Override
    public float transition(int before, int after) {
        return transitions[before * L + after];
    }
}
