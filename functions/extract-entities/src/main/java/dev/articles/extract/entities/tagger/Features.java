package dev.articles.extract.entities.tagger;

/**
 * The features of one token, each a 32-bit hash of its template and of what it saw. The order of templates is part of the
 * model's format.
 */
final class Features {

    /** How many features are words and pairs of words; they come first. */
    static final int LEXICAL = 18;

    private static final int WINDOW = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int BEYOND = 0x5EED;
    /** Templates from here on are those of votes. */
    private static final int VOTES = 1 << 10;

    private final int[] found = new int[256];
    private int count;
    private int template;
    private Document document;

    /** Collects the features of a token that both readings have; they stay until the next call. */
    void read(Document document, int token) {
        begin(document, 0);
        words(token);
        pairs(token);
        affixes(token);
        classes(token);
        shapes(token);
        parts(token);
    }

    /** Collects those that only the second reading has: what the first left in the document. */
    void readVotes(Document document, int token) {
        begin(document, VOTES);
        votes(token);
    }

    private void begin(Document document, int template) {
        this.document = document;
        this.template = template;
        count = 0;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return found[index];
    }

    private void words(int token) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            add(at(document.whole, token + d));
            add(at(document.stem, token + d));
        }
        add(document.bare[token]);
        add(at(document.bare, token - 1));
        add(at(document.bare, token + 1));
    }

    private void pairs(int token) {
        add(Hash.mix(at(document.stem, token - 1), at(document.stem, token)));
        add(Hash.mix(at(document.stem, token), at(document.stem, token + 1)));
        add(Hash.mix(at(document.stem, token - 2), at(document.stem, token - 1)));
        add(Hash.mix(at(document.stem, token + 1), at(document.stem, token + 2)));
        add(Hash.mix(at(document.stem, token - 1), at(document.stem, token + 1)));
    }

    private void affixes(int token) {
        Word word = document.words[token];
        String letters = word.folded();
        int n = letters.length();
        for (int k = 1; k <= LONGEST_AFFIX; k++) {
            add(k < n ? Hash.of(letters, 0, k) : BEYOND);
            add(k < n ? Hash.of(letters, n - k, n) : BEYOND);
        }
        int grams = ++template;
        for (int i = word.bare(); i + 3 <= n; i++) {
            put(Hash.mix(grams, Hash.of(letters, i, i + 3)));
        }
        String next = token + 1 < document.size() ? document.words[token + 1].folded() : "";
        add(Hash.of(next, 0, Math.min(2, next.length())));
        add(Hash.of(next, Math.max(0, next.length() - 2), next.length()));
        String last = token > 0 ? document.words[token - 1].folded() : "";
        add(Hash.of(last, 0, Math.min(2, last.length())));
        add(Hash.of(last, Math.max(0, last.length() - 2), last.length()));
    }

    private void classes(int token) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            int place = ++template;
            for (long bits = at(document.classes, token + d); bits != 0; bits &= bits - 1) {
                put(Hash.mix(place, Long.numberOfTrailingZeros(bits)));
            }
        }
        int here = Hash.of(document.classes[token]);
        int before = Hash.of(at(document.classes, token - 1));
        int after = Hash.of(at(document.classes, token + 1));
        add(here);
        add(Hash.mix(before, here));
        add(Hash.mix(here, after));
        add(Hash.mix(Hash.mix(before, here), after));
        add(Hash.mix(at(document.stem, token - 1), here));
        add(Hash.mix(at(document.stem, token + 1), here));
    }

    private void shapes(int token) {
        int here = shape(token);
        int before = shape(token - 1);
        int after = shape(token + 1);
        add(0);
        add(here);
        add(before);
        add(after);
        add(Hash.mix(before, here));
        add(Hash.mix(here, after));
        add(Hash.mix(Hash.mix(before, here), after));
        add(Math.min(document.words[token].folded().length(), 9) * 16 + here);
    }

    /** Rows of parts up to five, and the word among the parts beside it. */
    private void parts(int token) {
        int[] parts = document.parts;
        int before = at(parts, token - 1);
        int here = parts[token];
        int after = at(parts, token + 1);
        int withBefore = Hash.mix(before, here);
        int withAfter = Hash.mix(here, after);
        int three = Hash.mix(withBefore, after);
        int four = Hash.mix(Hash.mix(at(parts, token - 2), withBefore), after);
        add(here);
        add(before);
        add(after);
        add(withBefore);
        add(withAfter);
        add(three);
        add(Hash.mix(at(parts, token - 2), withBefore));
        add(Hash.mix(withAfter, at(parts, token + 2)));
        add(four);
        add(Hash.mix(three, at(parts, token + 2)));
        add(Hash.mix(four, at(parts, token + 2)));
        add(Hash.mix(before, document.stem[token]));
        add(Hash.mix(after, document.stem[token]));
        add(Hash.mix(at(document.stem, token - 1), here));
        add(Hash.mix(at(document.stem, token + 1), here));
    }

    private void votes(int token) {
        add(document.votes[token]);
        add(at(document.votes, token - 1));
        add(at(document.votes, token + 1));
        add(Hash.mix(at(document.votes, token - 1), document.votes[token]));
        add(Hash.mix(document.votes[token], at(document.votes, token + 1)));
        add(Hash.mix(document.votes[token], Hash.of(document.classes[token])));
    }

    private int shape(int token) {
        if (token < 0 || token >= document.size()) {
            return Shape.values().length;
        }
        Word word = document.words[token];
        if (word.shape() == Shape.MARK) {
            return 64 + document.tokens.text().charAt(document.tokens.start(token));
        }
        return word.shape().ordinal() * 2 + (word.article() > 0 ? 1 : 0);
    }

    private static int at(int[] values, int token) {
        return token < 0 || token >= values.length ? BEYOND : values[token];
    }

    private static long at(long[] values, int token) {
        return token < 0 || token >= values.length ? 0 : values[token];
    }

    private void add(int value) {
        put(Hash.mix(++template, value));
    }

    private void put(int feature) {
        if (count < found.length) {
            found[count++] = feature;
        }
    }
}
