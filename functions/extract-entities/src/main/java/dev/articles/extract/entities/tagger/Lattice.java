package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over one sentence (Lafferty, McCallum and Pereira 2001): the best sequence of
 * labels, and how probable each label is at each place. Sequences that are no well-formed names have no weight.
 */
final class Lattice {

    private static final int L = Labels.COUNT;
    private static final float NEVER = -1e9f;

    private final float[] scores;
    private final float[] transitions = new float[L * L];
    private final int length;

    /**
     * @param learnt how well two labels fit one after the other, one row for each label that stands before
     * @param scores how well each label fits each token, one token after another
     */
    Lattice(float[] learnt, float[] scores) {
        this.length = scores.length / L;
        this.scores = scores;
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                transitions[a * L + b] = Labels.follows(a, b) ? learnt[a * L + b] : NEVER;
            }
        }
    }

    /** The most probable sequence of labels (Viterbi). */
    int[] best() {
        float[] score = new float[length * L];
        int[] from = new int[length * L];
        for (int y = 0; y < L; y++) {
            score[y] = scores[y] + transitions[y];
        }
        for (int i = 1; i < length; i++) {
            for (int y = 0; y < L; y++) {
                step(score, from, i, y);
            }
        }
        return trace(score, from);
    }

    private void step(float[] score, int[] from, int i, int y) {
        int before = (i - 1) * L;
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int a = 0; a < L; a++) {
            float s = score[before + a] + transitions[a * L + y];
            if (s > most) {
                most = s;
                best = a;
            }
        }
        score[i * L + y] = most + scores[i * L + y];
        from[i * L + y] = best;
    }

    private int[] trace(float[] score, int[] from) {
        int[] labels = new int[length];
        int last = (length - 1) * L;
        for (int y = 0, best = 0; y < L; y++) {
            float s = score[last + y] + transitions[y * L];
            if (s > score[last + best] + transitions[best * L]) {
                best = y;
            }
            labels[length - 1] = best;
        }
        for (int i = length - 1; i > 0; i--) {
            labels[i - 1] = from[i * L + labels[i]];
        }
        return labels;
    }

    /** The probability of every label at every place, one place after another (forward-backward). */
    double[] marginals() {
        double[] weight = new double[length * L];
        double[] step = new double[L * L];
        for (int i = 0; i < length; i++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < L; y++) {
                most = Math.max(most, scores[i * L + y]);
            }
            for (int y = 0; y < L; y++) {
                weight[i * L + y] = Math.exp(scores[i * L + y] - most) + 1e-30;
            }
        }
        for (int k = 0; k < L * L; k++) {
            step[k] = transitions[k] == NEVER ? 0 : Math.exp(transitions[k]);
        }
        double[] forward = forward(weight, step);
        double[] backward = backward(weight, step);
        for (int i = 0; i < length; i++) {
            for (int y = 0; y < L; y++) {
                forward[i * L + y] *= backward[i * L + y];
            }
            normalise(forward, i);
        }
        return forward;
    }

    private double[] forward(double[] weight, double[] step) {
        double[] forward = new double[length * L];
        for (int y = 0; y < L; y++) {
            forward[y] = step[y] * weight[y];
        }
        normalise(forward, 0);
        for (int i = 1; i < length; i++) {
            for (int a = 0; a < L; a++) {
                double mass = forward[(i - 1) * L + a];
                for (int y = 0; y < L; y++) {
                    forward[i * L + y] += mass * step[a * L + y];
                }
            }
            for (int y = 0; y < L; y++) {
                forward[i * L + y] *= weight[i * L + y];
            }
            normalise(forward, i);
        }
        return forward;
    }

    private double[] backward(double[] weight, double[] step) {
        double[] backward = new double[length * L];
        for (int y = 0; y < L; y++) {
            backward[(length - 1) * L + y] = step[y * L];
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int a = 0; a < L; a++) {
                double sum = 0;
                for (int y = 0; y < L; y++) {
                    sum += step[a * L + y] * weight[(i + 1) * L + y] * backward[(i + 1) * L + y];
                }
                backward[i * L + a] = sum;
            }
            normalise(backward, i);
        }
        return backward;
    }

    private static void normalise(double[] values, int place) {
        double sum = 0;
        for (int y = place * L; y < (place + 1) * L; y++) {
            sum += values[y];
        }
        if (sum > 0) {
            for (int y = place * L; y < (place + 1) * L; y++) {
                values[y] /= sum;
            }
        } else {
            Arrays.fill(values, place * L, (place + 1) * L, 1.0 / L);
        }
    }
}
