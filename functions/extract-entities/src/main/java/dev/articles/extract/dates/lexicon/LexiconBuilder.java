package dev.articles.extract.dates.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects words and their readings, then makes a {@link Lexicon}. */
final class LexiconBuilder {
    private final Map<String, Lexicon.Node> words = new HashMap<>();

    /** Adds one form, which may be of several words. */
    void add(String form, Entry entry) {
        String folded = Fold.fold(form.strip()).replace('-', ' ');
        int end = wordEnd(folded, 0);
        String first = folded.substring(0, end);
        Lexicon.Node node = words.get(first);
        if (node == null) {
            node = new Lexicon.Node(first);
            words.put(first, node);
        }
        while (end < folded.length()) {
            int start = end + 1;
            end = wordEnd(folded, start);
            node = end > start ? step(node, folded.substring(start, end)) : node;
        }
        node.entries = append(node.entries, entry);
    }

    private static int wordEnd(String form, int start) {
        int space = form.indexOf(' ', start);
        return space < 0 ? form.length() : space;
    }

    private static Lexicon.Node step(Lexicon.Node node, String word) {
        Lexicon.Node next = node.follow(word, 0, word.length());
        if (next == null) {
            next = new Lexicon.Node(word);
            Lexicon.Node[] grown = Arrays.copyOf(node.next, node.next.length + 1);
            grown[grown.length - 1] = next;
            node.next = grown;
        }
        return next;
    }

    private static Entry[] append(Entry[] entries, Entry entry) {
        for (Entry known : entries) {
            if (isSame(known, entry)) {
                return entries;
            }
        }
        Entry[] grown = Arrays.copyOf(entries, entries.length + 1);
        grown[entries.length] = entry;
        return grown;
    }

    /** A record's own equals is put together at its first call, which would take longer than all the rest. */
    private static boolean isSame(Entry a, Entry b) {
        return a.wordClass() == b.wordClass()
                && a.number() == b.number()
                && a.weak() == b.weak()
                && a.tag().equals(b.tag());
    }

    Lexicon build() {
        return new Lexicon(new ArrayList<>(words.values()));
    }
}
