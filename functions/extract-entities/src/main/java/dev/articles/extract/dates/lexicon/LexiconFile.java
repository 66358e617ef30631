package dev.articles.extract.dates.lexicon;

import dev.articles.text.DataFile;
import java.util.Locale;

/**
 * Reads a file of words. A line is {@code class [number] [tag] [weak] : form | form | form}, the class in lower case;
 * {@code #} begins a comment, empty lines are skipped.
 */
final class LexiconFile {
    private LexiconFile() {}

    static void read(String resource, LexiconBuilder into) {
        DataFile.forEachLine(LexiconFile.class, resource, line -> readLine(resource, line, into));
    }

    private static void readLine(String resource, String raw, LexiconBuilder into) {
        int comment = raw.indexOf('#');
        String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
        int colon = line.indexOf(" : ");
        if (colon < 0) {
            throw new IllegalStateException(resource + ": no ' : ' in line: " + line);
        }
        Entry entry = entry(resource, line.substring(0, colon).strip());
        for (String form : line.substring(colon + 3).split("\\|")) {
            into.add(form, entry);
        }
    }

    private static boolean isNumber(String word) {
        char last = word.charAt(word.length() - 1);
        char first = word.charAt(0);
        return last >= '0' && last <= '9' && (first == '-' || first >= '0' && first <= '9');
    }

    private static Entry entry(String resource, String head) {
        String[] words = head.split(" ");
        int number = 0;
        String tag = "";
        boolean weak = false;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("weak")) {
                weak = true;
            } else if (isNumber(words[i])) {
                number = Integer.parseInt(words[i]);
            } else {
                tag = words[i];
            }
        }
        try {
            return new Entry(WordClass.valueOf(words[0].toUpperCase(Locale.ROOT)), number, tag, weak);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(resource + ": no such class: " + words[0], e);
        }
    }
}
