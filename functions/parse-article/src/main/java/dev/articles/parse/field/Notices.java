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

    /** Whether a line speaks of cookies, rights, subscriptions and the like: twice, or once if it is short. */
    public static boolean isNotice(String line, int words) {
        int found = 0;
        for (int i = 0; i < line.length() && found < ENOUGH; i++) {
            if (startsWord(line, i) && SITE.at(line, i).isPresent()) {
                found++;
            }
        }
        return found >= ENOUGH || (found == 1 && words <= FEW_WORDS);
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
