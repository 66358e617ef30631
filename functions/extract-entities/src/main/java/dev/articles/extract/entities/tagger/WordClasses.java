package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.extract.entities.names.Gazetteers;
import java.util.ArrayList;
import java.util.List;

/**
 * What lists say of every token, as bits: gazetteer classes of the word as it stands or the name it begins, of the word
 * without proclitics, of a listed name it is inside, then the classes of the lexicon. The order is part of the model's
 * format.
 */
final class WordClasses {

    private static final int KINDS = GazetteerClass.values().length;
    private static final int LEXICON = 3 * KINDS;

    private final Gazetteers gazetteers;
    private final Lexicon lexicon;

    WordClasses(Gazetteers gazetteers, Lexicon lexicon) {
        this.gazetteers = gazetteers;
        this.lexicon = lexicon;
    }

    long[] of(Word[] words) {
        List<String> keys = new ArrayList<>(words.length);
        for (Word word : words) {
            keys.add(word.shape() == Shape.MARK ? "" : word.folded());
        }
        long[] classes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            if (!keys.get(i).isEmpty()) {
                classes[i] |= lexicon.classes(words[i]) << LEXICON;
                look(words, keys, i, classes);
            }
        }
        return classes;
    }

    private void look(Word[] words, List<String> keys, int at, long[] classes) {
        String whole = keys.get(at);
        boolean found = mark(keys, at, classes, 0);
        classes[at] |= gazetteers.maskOf(whole);
        for (String stem : words[at].stems()) {
            keys.set(at, stem);
            classes[at] |= (long) gazetteers.maskOf(stem) << KINDS;
            found = found || mark(keys, at, classes, KINDS);
        }
        keys.set(at, whole);
    }

    private boolean mark(List<String> keys, int at, long[] classes, int firstShift) {
        Gazetteers.Match match = gazetteers.longestMatch(keys, at);
        if (match == null) {
            return false;
        }
        long mask = 0;
        for (GazetteerClass kind : match.classes()) {
            mask |= 1L << kind.ordinal();
        }
        classes[at] |= mask << firstShift;
        for (int i = at + 1; i < at + match.tokens(); i++) {
            classes[i] |= mask << (2 * KINDS);
        }
        return match.tokens() > 1;
    }
}
