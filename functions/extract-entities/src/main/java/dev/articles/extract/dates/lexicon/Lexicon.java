package dev.articles.extract.dates.lexicon;

import java.util.List;

/**
 * The words of time of one or more languages. Words of several parts lie in it as paths: a word leads to a
 * {@link Node}, which knows what the word means and which words may continue it. Immutable once built, so safe to
 * share between threads.
 */
public final class Lexicon {
    private final Node[] slots;

    Lexicon(List<Node> words) {
        slots = new Node[Integer.highestOneBit(Math.max(16, words.size() * 3)) * 2];
        for (Node word : words) {
            put(word);
        }
    }

    /** A word, its readings, and the words that may follow it. */
    public static final class Node {
        final String word;
        final int hash;
        Entry[] entries = {};
        Node[] next = {};

        Node(String word) {
            this.word = word;
            this.hash = hash(word, 0, word.length());
        }

        /** What the word (or the path that ends in it) means; empty where it is only the beginning of one. */
        public Entry[] entries() {
            return entries;
        }

        /** Whether words may follow. */
        public boolean continues() {
            return next.length > 0;
        }

        /** The node that a following word leads to, or null. */
        public Node follow(CharSequence folded, int from, int to) {
            for (Node node : next) {
                if (matches(node.word, folded, from, to)) {
                    return node;
                }
            }
            return null;
        }
    }

    private void put(Node node) {
        int slot = node.hash & (slots.length - 1);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = node;
    }

    /** The node of a folded word, or null; reads {@code folded[from, to)} and allocates nothing. */
    public Node find(CharSequence folded, int from, int to) {
        int hash = hash(folded, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != null) {
            Node node = slots[slot];
            if (node.hash == hash && matches(node.word, folded, from, to)) {
                return node;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    private static boolean matches(String word, CharSequence folded, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folded.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars.charAt(i);
        }
        return hash ^ (hash >>> 15);
    }
}
