package dev.articles.parse.page.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads tags, classes and ids for what they say of a box. The words are in {@code hints.txt}: a class or id is cut into
 * words at hyphens, underscores and capitals, and phrases of such words are looked up. Thread-safe once loaded.
 */
final class Hints {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Hint> byTag = new HashMap<>();

    private record Phrase(List<String> words, boolean open, Hint hint) {}

    static Hints load() {
        Hints hints = new Hints();
        try (InputStream in = Objects.requireNonNull(Hints.class.getResourceAsStream("hints.txt"))) {
            hints.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hints;
    }

    private void read(String file) {
        Hint section = Hint.NONE;
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = Hint.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (String entry : line.split(",")) {
                    add(entry.strip(), section);
                }
            }
        }
    }

    private void add(String entry, Hint hint) {
        if (entry.startsWith("<")) {
            byTag.put(entry.substring(1, entry.length() - 1), hint);
            return;
        }
        boolean open = entry.endsWith("*");
        List<String> words = List.of((open ? entry.substring(0, entry.length() - 1) : entry).split(" "));
        byFirstWord.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>()).add(new Phrase(words, open, hint));
    }

    Hint ofTag(String tag) {
        return byTag.getOrDefault(tag, Hint.NONE);
    }

    /** The strongest hint among the names; what speaks for the article counts only where nothing speaks against. */
    Hint ofNames(String names) {
        List<String> words = words(names);
        Hint best = Hint.NONE;
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(key(words.get(i)), List.of())) {
                if (phrase.hint().compareTo(best) > 0 && matches(phrase, words, i)) {
                    best = phrase.hint();
                }
            }
        }
        return best;
    }

    private static boolean matches(Phrase phrase, List<String> words, int from) {
        int last = phrase.words().size() - 1;
        if (from + last >= words.size()) {
            return false;
        }
        for (int k = 0; k < last; k++) {
            if (!phrase.words().get(k).equals(words.get(from + k))) {
                return false;
            }
        }
        String word = words.get(from + last);
        String wanted = phrase.words().get(last);
        return phrase.open() ? word.startsWith(wanted) : word.equals(wanted);
    }

    /** Two letters are enough to find the few phrases that may match, open-ended ones too. */
    private static String key(String word) {
        return word.length() <= 2 ? word : word.substring(0, 2);
    }

    /** "relatedPosts-list_2" is related, posts, list. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
