package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/**
 * One sentence to learn from: the features of its tokens, one token after another, and the labels that may be right.
 *
 * @param slots the features' places in the table of weights
 * @param offsets where each token's features begin, and where the last's end
 * @param allowed the labels each token may have, as bits
 * @param kinds the tokens' kinds; see {@link Parts#kind}
 * @param words how many of each token's features are words and pairs of words; they come first
 */
record Example(int[] slots, int[] offsets, int[] words, int[] allowed, int[] kinds) {

    private static final int MOST_FEATURES = 512;

    static Example of(Document document, int from, int to, int[] allowed, boolean withVotes) {
        Features features = new Features();
        int[] offsets = new int[to - from + 1];
        int[] slots = new int[(to - from) * MOST_FEATURES];
        int n = 0;
        for (int i = from; i < to; i++) {
            features.read(document, i);
            n = append(features, slots, n);
            if (withVotes) {
                features.readVotes(document, i);
                n = append(features, slots, n);
            }
            offsets[i - from + 1] = n;
        }
        int[] words = new int[to - from];
        Arrays.fill(words, Features.LEXICAL);
        int[] here = Arrays.copyOfRange(allowed, from, to);
        return new Example(Arrays.copyOf(slots, n), offsets, words, here, Arrays.copyOfRange(document.kinds, from, to));
    }

    private static int append(Features features, int[] slots, int n) {
        for (int f = 0; f < features.count(); f++) {
            slots[n + f] = SparseModel.slot(features.get(f));
        }
        return n + features.count();
    }

    /** Whether one sequence of labels alone may be right. */
    boolean isCertain() {
        int before = Labels.OUTSIDE;
        for (int labels : allowed) {
            int label = Integer.numberOfTrailingZeros(labels);
            if (Integer.bitCount(labels) > 1 || !Labels.follows(before, label)) {
                return false;
            }
            before = label;
        }
        return Labels.follows(before, Labels.OUTSIDE);
    }

    int length() {
        return allowed.length;
    }

    /** The same with rows for slots, without features whose slot has no row (-1). */
    Example rows(int[] rowOfSlot) {
        int[] rows = new int[slots.length];
        int[] ends = new int[offsets.length];
        int[] kept = new int[words.length];
        int n = 0;
        for (int i = 0; i < allowed.length; i++) {
            for (int f = offsets[i]; f < offsets[i + 1]; f++) {
                int row = rowOfSlot[slots[f]];
                if (row >= 0) {
                    rows[n++] = row;
                    kept[i] += f - offsets[i] < words[i] ? 1 : 0;
                }
            }
            ends[i + 1] = n;
        }
        return new Example(Arrays.copyOf(rows, n), ends, kept, allowed, kinds);
    }
}
