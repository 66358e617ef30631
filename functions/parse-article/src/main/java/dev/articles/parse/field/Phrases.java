package dev.articles.parse.field;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Set phrases, found where they stand in a text whatever their spelling: hamza, vowel signs, case and the kind of white
 * space do not count. Looked up by first word, longest phrase first, so that a search costs the same for ten phrases and
 * for a thousand.
 */
final class Phrases<T> {

    /** A phrase found: what it means and where it ends. */
    record Match<T>(T meaning, int end) {}

    private record Entry<T>(String folded, T meaning, boolean mayBeGlued) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    void add(String phrase, T meaning) {
        String folded = fold(phrase);
        int space = folded.indexOf(' ');
        String first = space < 0 ? folded : folded.substring(0, space);
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(first, k -> new ArrayList<>());
        entries.add(new Entry<>(folded, meaning, space > 0));
        entries.sort(
                Comparator.comparingInt((Entry<T> e) -> e.folded().length()).reversed());
    }

    /** The longest phrase that starts at an offset, which must be the start of a word. */
    Optional<Match<T>> at(CharSequence text, int offset) {
        for (Entry<T> entry : byFirstWord.getOrDefault(firstWord(text, offset), List.of())) {
            int end = match(text, offset, entry.folded());
            if (end >= 0 && (entry.mayBeGlued() || endsWord(text, end))) {
                return Optional.of(new Match<>(entry.meaning(), end));
            }
        }
        return Optional.empty();
    }

    private static String firstWord(CharSequence text, int offset) {
        StringBuilder word = new StringBuilder();
        for (int i = offset; i < text.length() && word.length() < 40; i++) {
            char c = text.charAt(i);
            if (isSpace(c) || !isWordChar(c)) {
                break;
            }
            if (!NameKey.isSilent(c)) {
                word.append(NameKey.fold(c));
            }
        }
        return word.toString();
    }

    /** The end of the phrase in the text, or -1. */
    private static int match(CharSequence text, int offset, String folded) {
        int i = offset;
        for (int k = 0; k < folded.length(); k++) {
            char want = folded.charAt(k);
            i = skipSilent(text, i);
            if (want == ' ') {
                int start = i;
                while (i < text.length() && isSpace(text.charAt(i))) {
                    i++;
                }
                if (i == start) {
                    return -1;
                }
            } else if (i >= text.length() || NameKey.fold(text.charAt(i)) != want) {
                return -1;
            } else {
                i++;
            }
        }
        return skipSilent(text, i);
    }

    static String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (isSpace(c)) {
                folded.append(' ');
            } else if (!NameKey.isSilent(c)) {
                folded.append(NameKey.fold(c));
            }
        }
        return folded.toString();
    }

    private static int skipSilent(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && NameKey.isSilent(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsWord(CharSequence text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || NameKey.isSilent(c) || c == '\'' || c == '’' || c == '-';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
