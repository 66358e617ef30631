package dev.articles.extract.entities.tagger;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a model by stochastic gradient descent on the likelihood of a conditional random field, steps by AdaGrad (Duchi,
 * Hazan and Singer 2011), the weights averaged over the later rounds. Same examples, same seed: same weights.
 */
final class Learner {

    private static final int L = Labels.COUNT;

    private static final int ROUNDS = 14;
    private static final float RATE = 0.2f;
    /** A feature seen more rarely says nothing reliable. */
    private static final int LEAST_SEEN = 2;
    /** How often a feature is hidden, so that none carries a decision alone. */
    private static final double DROPOUT = 0.1;
    /** How often all words of a place are hidden, so that the rest must tell what an unknown word is. */
    private static final double BLINDNESS = 0.3;
    /** The features that are words and pairs of words come first. */
    private static final int LEXICAL = 18;
    /** Less probability than this is not worth a step. */
    private static final float LEAST_STEP = 0.003f;

    private final int bits;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[L * L];
    private final float[] transitionSquares = new float[L * L];
    private final int[] seen;
    private final SplittableRandom random = new SplittableRandom(7);

    Learner(int bits) {
        this.bits = bits;
        weights = new float[L << bits];
        squares = new float[L << bits];
        seen = new int[1 << bits];
    }

    FloatModel learn(List<Example> examples) {
        for (Example e : examples) {
            for (int row : e.rows()) {
                seen[row]++;
            }
        }
        Example[] order = examples.toArray(new Example[0]);
        float[] sum = new float[weights.length];
        float[] transitionSum = new float[L * L];
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order);
            for (Example e : order) {
                learn(e);
            }
            if (round >= ROUNDS / 2) {
                kept++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[i];
                }
                for (int i = 0; i < transitionSum.length; i++) {
                    transitionSum[i] += transitions[i];
                }
            }
        }
        float scale = (float) ((1 - DROPOUT) / kept);
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= scale;
        }
        for (int i = 0; i < transitionSum.length; i++) {
            transitionSum[i] /= kept;
        }
        return new FloatModel(bits, sum, transitionSum);
    }

    private void shuffle(Example[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example e = order[i];
            order[i] = order[j];
            order[j] = e;
        }
    }

    private void learn(Example e) {
        int n = e.labels().length;
        int[] rows = e.rows();
        boolean[] off = new boolean[rows.length];
        float[] scores = new float[n * L];
        long threshold = (long) (DROPOUT * (1L << 32));
        for (int i = 0; i < n; i++) {
            boolean blind = random.nextDouble() < BLINDNESS;
            for (int f = e.offsets()[i]; f < e.offsets()[i + 1]; f++) {
                off[f] = blind && f - e.offsets()[i] < LEXICAL
                        || seen[rows[f]] < LEAST_SEEN
                        || (random.nextInt() & 0xFFFFFFFFL) < threshold;
                if (!off[f]) {
                    int base = rows[f] * L;
                    for (int y = 0; y < L; y++) {
                        scores[i * L + y] += weights[base + y];
                    }
                }
            }
        }
        Lattice lattice = new Lattice(new FloatModel(bits, weights, transitions), scores);
        double[] p = lattice.marginals();
        for (int i = 0; i < n; i++) {
            update(e, i, off, p);
        }
        updateTransitions(e, p);
    }

    private void update(Example e, int i, boolean[] off, double[] p) {
        int[] active = new int[L];
        float[] step = new float[L];
        int n = 0;
        for (int y = 0; y < L; y++) {
            float g = (float) ((e.labels()[i] == y ? 1 : 0) - p[i * L + y]);
            if (Math.abs(g) >= LEAST_STEP) {
                active[n] = y;
                step[n++] = g;
            }
        }
        for (int f = e.offsets()[i]; n > 0 && f < e.offsets()[i + 1]; f++) {
            int base = off[f] ? -1 : e.rows()[f] * L;
            for (int a = 0; a < n && base >= 0; a++) {
                int k = base + active[a];
                squares[k] += step[a] * step[a];
                weights[k] += RATE * step[a] / (float) Math.sqrt(squares[k] + 0.5f);
            }
        }
    }

    /** Adjacent labels are taken as independent given their marginals: near enough for so few weights. */
    private void updateTransitions(Example e, double[] p) {
        int n = e.labels().length;
        for (int i = 0; i <= n; i++) {
            int before = i == 0 ? Labels.OUTSIDE : e.labels()[i - 1];
            int after = i == n ? Labels.OUTSIDE : e.labels()[i];
            for (int a = 0; a < L; a++) {
                double pa = i == 0 ? (a == 0 ? 1 : 0) : p[(i - 1) * L + a];
                if (pa < 0.001) {
                    continue;
                }
                double mass = 0;
                for (int b = 0; b < L; b++) {
                    mass += Labels.follows(a, b) ? (i == n ? (b == 0 ? 1 : 0) : p[i * L + b]) : 0;
                }
                for (int b = 0; b < L && mass > 0; b++) {
                    if (Labels.follows(a, b)) {
                        double pb = i == n ? (b == 0 ? 1 : 0) : p[i * L + b];
                        float g = (float) ((before == a && after == b ? 1 : 0) - pa * pb / mass);
                        int k = a * L + b;
                        transitionSquares[k] += g * g;
                        transitions[k] += RATE * g / (float) Math.sqrt(transitionSquares[k] + 1);
                    }
                }
            }
        }
    }
}
