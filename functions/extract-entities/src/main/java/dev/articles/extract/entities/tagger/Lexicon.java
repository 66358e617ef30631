package dev.articles.extract.entities.tagger;

import dev.articles.text.DataFile;
import java.util.HashMap;
import java.util.Map;

/** Classes of single words, by list: triggers before and after names, demonyms, verbs of saying, common words. */
final class Lexicon {

    private final Map<String, Long> classes = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int list;

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        DataFile.forEachLine(Lexicon.class, "ar/words.txt", lexicon::line);
        DataFile.forEachLine(Lexicon.class, "en/words.txt", lexicon::line);
        return lexicon;
    }

    /** "[class]" begins a class, then words, several on a line. */
    private void line(String line) {
        if (line.startsWith("[")) {
            String name = line.substring(1, line.length() - 1);
            places.putIfAbsent(name, places.size());
            list = places.get(name);
        } else {
            for (String word : line.strip().split(" ")) {
                classes.merge(Word.of(word, 0, word.length()).folded(), 1L << list, (a, b) -> a | b);
            }
        }
    }

    /** The bit of a class among a token's classes. */
    long mask(String name) {
        return 1L << WordClasses.LEXICON + places.get(name);
    }

    /** The classes of a word as it stands, or without what may be attached to it. */
    long classes(Word word) {
        String folded = word.folded();
        long found = classes.getOrDefault(folded, 0L);
        if (word.article() > 0) {
            found |= classes.getOrDefault("ال" + folded.substring(word.article()), 0L);
            found |= classes.getOrDefault(folded.substring(word.article()), 0L);
        } else if (word.bare() > 0 && found == 0) {
            found = classes.getOrDefault(folded.substring(word.bare()), 0L);
        }
        return found;
    }
}
