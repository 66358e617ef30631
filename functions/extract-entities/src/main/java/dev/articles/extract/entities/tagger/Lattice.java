package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over one sentence (Lafferty, McCallum and Pereira 2001): the best sequence of
 * labels, and how probable labels are at each place. Before the sentence and after it there is no name.
 */
final class Lattice {

    private static final int L = Labels.COUNT;
    private static final int PAIRS = Transitions.PAIRS;
    private static final int[] BEFORE = Transitions.BEFORE;
    private static final int[] AFTER = Transitions.AFTER;
    private static final float NEVER = -1e9f;

    private final Transitions transitions;
    /** Of each token, and of the sentence's end. */
    private final float[] scores;

    private final int[] kinds;
    private final int length;

    /**
     * @param scores how well each label fits each token, one token after another
     * @param kinds the tokens' kinds; see {@link Transitions}
     */
    Lattice(Transitions transitions, float[] scores, int[] kinds) {
        this.transitions = transitions;
        this.kinds = Arrays.copyOf(kinds, kinds.length + 1);
        this.kinds[kinds.length] = Parts.END;
        this.scores = Arrays.copyOf(scores, scores.length + L);
        Arrays.fill(this.scores, scores.length, this.scores.length, NEVER);
        this.scores[scores.length + Labels.OUTSIDE] = 0;
        length = kinds.length + 1;
    }

    /** The most probable sequence of labels (Viterbi). */
    int[] best() {
        float[] best = new float[(length + 1) * L];
        int[] from = new int[(length + 1) * L];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[Labels.OUTSIDE] = 0;
        for (int i = 0, here = 0, next = L; i < length; i++, here = next, next += L) {
            for (int pair = 0; pair < PAIRS; pair++) {
                float score = best[here + BEFORE[pair]] + transitions.fit(kinds[i], pair) + scores[here + AFTER[pair]];
                if (score > best[next + AFTER[pair]]) {
                    best[next + AFTER[pair]] = score;
                    from[next + AFTER[pair]] = BEFORE[pair];
                }
            }
        }
        int[] labels = new int[length - 1];
        int label = Labels.OUTSIDE;
        for (int i = length; i > 1; i--) {
            label = from[i * L + label];
            labels[i - 2] = label;
        }
        return labels;
    }

    /** The probability of every label at every place, one place after another (forward-backward). */
    double[] marginals() {
        double[] weights = weights();
        double[] forward = forward(weights);
        double[] backward = backward(weights);
        double[] marginals = new double[(length - 1) * L];
        for (int at = 0; at < marginals.length; at++) {
            marginals[at] = forward[at + L] * backward[at + L];
        }
        for (int at = 0; at < marginals.length; at += L) {
            normalise(marginals, at, L);
        }
        return marginals;
    }

    /** The probability of every pair of labels before and at each token, and at last before the sentence's end. */
    double[] pairs() {
        double[] weights = weights();
        double[] forward = forward(weights);
        double[] backward = backward(weights);
        double[] pairs = new double[length * PAIRS];
        for (int i = 0, here = 0, next = L; i < length; i++, here = next, next += L) {
            for (int pair = 0; pair < PAIRS; pair++) {
                pairs[i * PAIRS + pair] = forward[here + BEFORE[pair]]
                        * transitions.odds(kinds[i], pair)
                        * weights[here + AFTER[pair]]
                        * backward[next + AFTER[pair]];
            }
            normalise(pairs, i * PAIRS, PAIRS);
        }
        return pairs;
    }

    /** The scores as factors, none of them zero. */
    private double[] weights() {
        double[] weights = new double[length * L];
        for (int at = 0; at < weights.length; at += L) {
            float most = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < L; y++) {
                most = Math.max(most, scores[at + y]);
            }
            for (int y = 0; y < L; y++) {
                weights[at + y] = Math.exp(scores[at + y] - most) + 1e-30;
            }
        }
        return weights;
    }

    private double[] forward(double[] weights) {
        double[] forward = new double[(length + 1) * L];
        forward[Labels.OUTSIDE] = 1;
        for (int i = 0, here = 0, next = L; i < length; i++, here = next, next += L) {
            for (int pair = 0; pair < PAIRS; pair++) {
                forward[next + AFTER[pair]] +=
                        forward[here + BEFORE[pair]] * transitions.odds(kinds[i], pair) * weights[here + AFTER[pair]];
            }
            normalise(forward, next, L);
        }
        return forward;
    }

    private double[] backward(double[] weights) {
        double[] backward = new double[(length + 1) * L];
        backward[length * L + Labels.OUTSIDE] = 1;
        for (int i = length - 1, here = i * L, next = here + L; i >= 0; i--, next = here, here -= L) {
            for (int pair = 0; pair < PAIRS; pair++) {
                backward[here + BEFORE[pair]] +=
                        transitions.odds(kinds[i], pair) * weights[here + AFTER[pair]] * backward[next + AFTER[pair]];
            }
            normalise(backward, here, L);
        }
        return backward;
    }

    private static void normalise(double[] values, int from, int count) {
        double sum = 0;
        for (int at = from; at < from + count; at++) {
            sum += values[at];
        }
        double factor = 1 / sum;
        for (int at = from; at < from + count; at++) {
            values[at] *= factor;
        }
    }
}
