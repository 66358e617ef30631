package dev.articles.parse.field;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Set phrases, found where they stand in a text whatever their spelling: hamza, vowel signs, case and the kind of white
 * space do not count. Looked up by first word, longest phrase first, so that a search costs the same for ten phrases and
 * for a thousand.
 */
final class Phrases<T> {

    /** A phrase found: what it means and where it ends. */
    record Match<T>(T meaning, int end) {}

    private record Entry<T>(String folded, int firstWord, T meaning, boolean mayBeGlued) {}

    private static final int LONGEST_WORD = 40;
    private static final int NUMBERS = 1 << 14;

    /** By a number made of the letters of the first word; most texts begin with none of these words. */
    private final List<List<Entry<T>>> byFirstWord = new ArrayList<>(Collections.nCopies(NUMBERS, List.of()));

    void add(String phrase, T meaning) {
        String folded = fold(phrase);
        int space = folded.indexOf(' ');
        int firstWord = number(space < 0 ? folded : folded.substring(0, space), 0);
        List<Entry<T>> entries = new ArrayList<>(byFirstWord.get(firstWord & NUMBERS - 1));
        entries.add(new Entry<>(folded, firstWord, meaning, space > 0));
        entries.sort(
                Comparator.comparingInt((Entry<T> e) -> e.folded().length()).reversed());
        byFirstWord.set(firstWord & NUMBERS - 1, entries);
    }

    /** The longest phrase that starts at an offset, which must be the start of a word. */
    Optional<Match<T>> at(CharSequence text, int offset) {
        int firstWord = number(text, offset);
        for (Entry<T> entry : byFirstWord.get(firstWord & NUMBERS - 1)) {
            int end = entry.firstWord() == firstWord ? match(text, offset, entry.folded()) : -1;
            if (end >= 0 && (entry.mayBeGlued() || endsWord(text, end))) {
                return Optional.of(new Match<>(entry.meaning(), end));
            }
        }
        return Optional.empty();
    }

    /** A number made of the letters of the word that begins at an offset, folded. */
    private static int number(CharSequence text, int offset) {
        int number = 0;
        int letters = 0;
        for (int i = offset; i < text.length() && letters < LONGEST_WORD && isWordChar(text.charAt(i)); i++) {
            if (!NameKey.isSilent(text.charAt(i))) {
                number = 31 * number + NameKey.fold(text.charAt(i));
                letters++;
            }
        }
        return number;
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

    static char fold(char c) {
        return isSpace(c) ? ' ' : NameKey.fold(c);
    }

    static String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (!NameKey.isSilent(c)) {
                folded.append(fold(c));
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
