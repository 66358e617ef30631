package dev.articles.extract.dates.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects words and their readings, then makes a {@link Lexicon}. */
final class LexiconBuilder {
    private final Map<String, Lexicon.Node> words = new HashMap<>();

    /** Adds one form, which may be of several words. */
    void add(String form, Entry entry) {
        String[] parts = Fold.fold(form.strip()).split("[ \\-]+");
        Lexicon.Node node = words.computeIfAbsent(parts[0], Lexicon.Node::new);
        for (int i = 1; i < parts.length; i++) {
            node = step(node, parts[i]);
        }
        node.entries = append(node.entries, entry);
    }

    private static Lexicon.Node step(Lexicon.Node node, String word) {
        Lexicon.Node next = node.follow(word, 0, word.length());
        if (next == null) {
            next = new Lexicon.Node(word);
            Lexicon.Node[] grown = java.util.Arrays.copyOf(node.next, node.next.length + 1);
            grown[grown.length - 1] = next;
            node.next = grown;
        }
        return next;
    }

    private static Entry[] append(Entry[] entries, Entry entry) {
        List<Entry> grown = new ArrayList<>(List.of(entries));
        if (!grown.contains(entry)) {
            grown.add(entry);
        }
        return grown.toArray(Entry[]::new);
    }

    Lexicon build() {
        return new Lexicon(new ArrayList<>(words.values()));
    }
}
