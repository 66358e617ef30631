package dev.articles.extract.entities.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a model by stochastic gradient descent on the likelihood of a conditional random field, the weights averaged over
 * the later rounds of every course. Where several labels may be right, the likelihood is that of all of them together (Tsuboi et al. 2008).
 * Same examples, same seed: same weights.
 */
final class Learner {

    private static final int L = Labels.COUNT;
    private static final int PAIRS = Transitions.PAIRS;

    private static final int ROUNDS = 6;
    /** A feature seen more rarely says nothing reliable. */
    private static final int LEAST_SEEN = 5;
    /** How often a feature is hidden, so that none carries a decision alone. */
    private static final double DROPOUT = 0.35;
    /** How often all words of a place are hidden, so that the rest must tell what an unknown word is. */
    private static final double BLINDNESS = 0.3;
    /** Less probability than this is not worth a step. */
    private static final float LEAST_STEP = 0.003f;

    private static final float NEVER = -1e4f;
    private static final long HIDDEN = (long) (DROPOUT * (1L << 32));

    private final SplittableRandom random = new SplittableRandom(7);
    private final int[] slots;
    private final Example[] examples;
    private final Weights weights;
    private final Weights fits = new Weights(Transitions.COUNT);
    private Transitions transitions;

    Learner(List<Example> examples) {
        int[] rowOfSlot = new int[SparseModel.SLOTS];
        slots = frequent(examples, rowOfSlot);
        this.examples = examples.stream().map(e -> e.rows(rowOfSlot)).toArray(Example[]::new);
        weights = new Weights(L * slots.length);
    }

    /** The slots of features that are not too rare, in order, each of which gets a row. */
    private static int[] frequent(List<Example> examples, int[] rowOfSlot) {
        int[] seen = new int[SparseModel.SLOTS];
        for (Example e : examples) {
            for (int slot : e.slots()) {
                seen[slot]++;
            }
        }
        int[] slots = new int[SparseModel.SLOTS];
        int rows = 0;
        for (int slot = 0; slot < seen.length; slot++) {
            rowOfSlot[slot] = seen[slot] < LEAST_SEEN ? -1 : rows;
            if (seen[slot] >= LEAST_SEEN) {
                slots[rows++] = slot;
            }
        }
        return Arrays.copyOf(slots, rows);
    }

    /**
     * Learns from the beginning several times, and keeps the mean: what one course learns by chance, the others do not.
     */
    Learnt learn(int courses) {
        for (int course = 0; course < courses; course++) {
            weights.forget();
            fits.forget();
            transitions = new Transitions();
            learnOnce();
        }
        return Learnt.of(slots, weights.average((float) (1 - DROPOUT)), fits.average(1));
    }

    private void learnOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            shuffle();
            for (Example e : examples) {
                learn(e);
            }
            if (round >= ROUNDS / 2) {
                weights.keep();
                fits.keep();
            }
        }
    }

    private void shuffle() {
        for (int i = examples.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example e = examples[i];
            examples[i] = examples[j];
            examples[j] = e;
        }
    }

    private void learn(Example e) {
        int[] rows = e.slots().clone();
        float[] scores = new float[e.length() * L];
        for (int i = 0; i < e.length(); i++) {
            hide(e, i, rows);
            score(rows, e.offsets()[i], e.offsets()[i + 1], scores, i * L);
        }
        double[] guessed = new Lattice(transitions, scores, e.kinds()).pairs();
        double[] right =
                e.isCertain() ? certain(e) : new Lattice(transitions, restricted(e, scores), e.kinds()).pairs();
        for (int i = 0; i < e.length(); i++) {
            update(e, i, rows, right, guessed);
        }
        updateTransitions(e, right, guessed);
    }

    private static double[] certain(Example e) {
        double[] right = new double[(e.length() + 1) * PAIRS];
        int before = Labels.OUTSIDE;
        for (int i = 0; i <= e.length(); i++) {
            int label = i < e.length() ? Integer.numberOfTrailingZeros(e.allowed()[i]) : Labels.OUTSIDE;
            right[i * PAIRS + Transitions.pair(before, label)] = 1;
            before = label;
        }
        return right;
    }

    /** The scores, where labels that cannot be right have none: what is left is how probable the right ones are. */
    private static float[] restricted(Example e, float[] scores) {
        float[] restricted = scores.clone();
        for (int i = 0; i < restricted.length; i++) {
            restricted[i] = (e.allowed()[i / L] >> i % L & 1) != 0 ? scores[i] : NEVER;
        }
        return restricted;
    }

    /** Puts -1 for the rows of a token that are not seen this time. */
    private void hide(Example e, int i, int[] rows) {
        int from = e.offsets()[i];
        int blindTo = random.nextDouble() < BLINDNESS ? from + e.words()[i] : from;
        for (int f = from; f < e.offsets()[i + 1]; f++) {
            if (f < blindTo || (random.nextInt() & 0xFFFFFFFFL) < HIDDEN) {
                rows[f] = -1;
            }
        }
    }

    private void score(int[] rows, int from, int to, float[] scores, int at) {
        for (int f = from; f < to; f++) {
            int base = rows[f] * L;
            if (base >= 0) {
                for (int y = 0; y < L; y++) {
                    scores[at + y] += weights.now[base + y];
                }
            }
        }
    }

    private void update(Example e, int i, int[] rows, double[] right, double[] guessed) {
        float[] gradient = new float[L];
        for (int pair = 0; pair < PAIRS; pair++) {
            gradient[Transitions.AFTER[pair]] += (float) (right[i * PAIRS + pair] - guessed[i * PAIRS + pair]);
        }
        int[] active = new int[L];
        int n = 0;
        for (int y = 0; y < L; y++) {
            if (Math.abs(gradient[y]) >= LEAST_STEP) {
                active[n++] = y;
            }
        }
        for (int f = e.offsets()[i]; n > 0 && f < e.offsets()[i + 1]; f++) {
            int base = rows[f] * L;
            for (int a = 0; a < n && base >= 0; a++) {
                weights.step(base + active[a], gradient[active[a]]);
            }
        }
    }

    private void updateTransitions(Example e, double[] right, double[] guessed) {
        for (int i = 0; i <= e.length(); i++) {
            int first = (i < e.length() ? e.kinds()[i] : Parts.END) * PAIRS;
            for (int pair = 0; pair < PAIRS; pair++) {
                float gradient = (float) (right[i * PAIRS + pair] - guessed[i * PAIRS + pair]);
                if (Math.abs(gradient) >= LEAST_STEP) {
                    fits.step(first + pair, gradient);
                    transitions.set(first + pair, fits.now[first + pair]);
                }
            }
        }
    }
}
