package dev.articles.parse.field;

import dev.articles.text.NameKey;
import java.util.BitSet;
import java.util.List;

/**
 * Words that give a line away wherever in it they stand: those that speak of the site instead of the news, and the
 * credits of pictures. Thread-safe; linear in the length of the line.
 */
public final class Notices {

    private static final int ENOUGH = 2;
    private static final int FEW_WORDS = 25;
    private static final Phrases<Boolean> SITE = load("notice");
    private static final Phrases<Boolean> AGENCIES = load("picture-agency");
    private static final List<String> CREDITS = Lexicon.LANGUAGES.stream()
            .flatMap(language -> Lexicon.read(language, "words.txt").getOrDefault("credit", List.of()).stream())
            .map(Phrases::fold)
            .toList();

    private static final int LETTERS = 3;
    private static final int BITS = 6;
    private static final int NUMBERS = 1 << LETTERS * BITS;
    private static final BitSet BEGINNINGS = beginnings();

    private Notices() {}

    /** Whether a line speaks of the site: with two words that do, or with one set phrase if the line is short. */
    public static boolean isNotice(String line, int words) {
        int weight = 0;
        for (int i = 0; i < line.length() && weight < ENOUGH; i++) {
            weight += startsWord(line, i) ? weightAt(line, i, words <= FEW_WORDS) : 0;
        }
        return weight >= ENOUGH;
    }

    private static int weightAt(String line, int at, boolean brief) {
        return SITE.at(line, at)
                .map(match -> brief && isPhrase(line, at, match.end()) ? ENOUGH : 1)
                .orElse(0);
    }

    private static boolean isPhrase(String line, int from, int to) {
        return line.substring(from, to).indexOf(' ') >= 0;
    }

    /** Whether a line ends as captions do: with an agency's name in brackets or behind a dash, or with a credit. */
    public static boolean isCaption(String line) {
        return endsWithAgency(line) || mayHoldCredit(line) && holdsCredit(Phrases.fold(line));
    }

    private static boolean holdsCredit(String folded) {
        return CREDITS.stream().anyMatch(folded::contains);
    }

    /** Whether the first letters of a credit are in it; spares most lines the search for the whole. */
    private static boolean mayHoldCredit(String line) {
        int number = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!NameKey.isSilent(c)) {
                number = next(number, Phrases.fold(c));
                if (BEGINNINGS.get(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A number made of the last three letters, from that of the three before. */
    private static int next(int number, char letter) {
        return (number << BITS | (letter ^ letter >>> BITS) & (1 << BITS) - 1) & NUMBERS - 1;
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet(NUMBERS);
        for (String credit : CREDITS) {
            int letters = Math.min(LETTERS, credit.length());
            int number = 0;
            for (int i = 0; i < letters; i++) {
                number = next(number, credit.charAt(i));
            }
            // Before a credit of fewer letters anything may stand.
            for (int any = number; any < NUMBERS; any += 1 << letters * BITS) {
                beginnings.set(any);
            }
        }
        return beginnings;
    }

    private static boolean endsWithAgency(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        int open = Math.max(line.lastIndexOf('('), Math.max(line.lastIndexOf('/'), line.lastIndexOf('|')));
        open = Math.max(open, line.lastIndexOf('['));
        if (open < 0 || end - open > 60 || end <= open) {
            return false;
        }
        for (int i = open + 1; i < end; i++) {
            if (startsWord(line, i) && AGENCIES.at(line.substring(0, end), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String line, int at) {
        return Character.isLetterOrDigit(line.charAt(at))
                && (at == 0
                        || !(Character.isLetterOrDigit(line.charAt(at - 1)) || NameKey.isSilent(line.charAt(at - 1))));
    }

    private static Phrases<Boolean> load(String section) {
        Phrases<Boolean> phrases = new Phrases<>();
        for (String language : Lexicon.LANGUAGES) {
            Lexicon.read(language, "words.txt")
                    .getOrDefault(section, List.of())
                    .forEach(phrase -> phrases.add(phrase, Boolean.TRUE));
        }
        return phrases;
    }
}
