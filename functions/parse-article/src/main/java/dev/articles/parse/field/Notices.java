package dev.articles.parse.field;

import dev.articles.text.NameKey;
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
        String folded = Phrases.fold(line);
        return endsWithAgency(line) || CREDITS.stream().anyMatch(folded::contains);
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
