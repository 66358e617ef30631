package dev.articles.extract.entities.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        lexicon.read("ar/words.txt");
        lexicon.read("en/words.txt");
        return lexicon;
    }

    /** Reads a resource: "[class]" begins a class, then words, several on a line; "#" begins a comment. */
    private void read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                line(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            String name = line.substring(1, line.length() - 1);
            places.putIfAbsent(name, places.size());
            list = places.get(name);
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
            for (String word : line.split(" ")) {
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
