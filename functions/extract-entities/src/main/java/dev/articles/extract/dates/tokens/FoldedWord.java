package dev.articles.extract.dates.tokens;

import dev.articles.extract.dates.lexicon.Fold;

/** A word in its folded form, in a buffer that is used again for every word, with the place of each letter. */
final class FoldedWord {
    static final int MOST_LETTERS = 24;

    private final String text;
    private final StringBuilder letters = new StringBuilder(2 * MOST_LETTERS);
    private final int[] offsets = new int[MOST_LETTERS];

    FoldedWord(String text) {
        this.text = text;
    }

    /** Folds {@code [start, end)}; what is longer than any word of time is cut. */
    void set(int start, int end) {
        letters.setLength(0);
        for (int i = start; i < end && letters.length() < MOST_LETTERS; i++) {
            char c = Fold.fold(text.charAt(i));
            if (c != Fold.NOTHING) {
                offsets[letters.length()] = i;
                letters.append(c);
            }
        }
    }

    /** Adds a following word behind the letters, without places. */
    void append(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = Fold.fold(text.charAt(i));
            if (c != Fold.NOTHING) {
                letters.append(c);
            }
        }
    }

    StringBuilder letters() {
        return letters;
    }

    char at(int index) {
        return letters.charAt(index);
    }

    int length() {
        return letters.length();
    }

    /** Where in the text a letter stands. */
    int offset(int index) {
        return offsets[index];
    }
}
