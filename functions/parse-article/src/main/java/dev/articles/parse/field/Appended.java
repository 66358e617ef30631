package dev.articles.parse.field;

import dev.articles.text.DataFile;
import dev.articles.text.NameKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows by its words a paragraph that publishers append to an article: who wrote it, what was corrected, where else it
 * appeared. The words are in {@code appended.txt}, {@code introductions.txt} and {@code professions.txt} of each language.
 * Immutable and thread-safe.
 */
public final class Appended {

    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_INTRODUCTION = 1_000;

    /** So far into a paragraph it has said of whom it speaks. */
    private static final int BEGINNING = 80;

    /** Shorter names begin other words. */
    private static final int SHORTEST_NAME = 3;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;،؛&/|]| and ");

    private static final List<String> APPENDED = lines("appended.txt");

    private static final List<String> BEGINNINGS = APPENDED.stream()
            .filter(line -> !line.endsWith(":") && !line.startsWith("*"))
            .map(line -> NameKey.of(line) + ' ')
            .toList();

    /** What stands before a colon: "Correction:". Without it the word may begin any sentence. */
    private static final Set<String> LABELS = APPENDED.stream()
            .filter(line -> line.endsWith(":"))
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    /** What gives a paragraph away wherever it stands in it: "contributed to this report". */
    private static final List<String> PHRASES = APPENDED.stream()
            .filter(line -> line.startsWith("*"))
            .map(Appended::word)
            .toList();

    private static final List<String> INTRODUCTIONS =
            lines("introductions.txt").stream().map(Appended::word).toList();

    private static final List<String> PROFESSIONS =
            lines("professions.txt").stream().map(Appended::word).toList();

    private final List<String> writers;

    /** @param byline the writers' names, in any of the ways that they are listed; null if unknown */
    public Appended(String byline) {
        writers = byline == null
                ? List.of()
                : BETWEEN_NAMES
                        .splitAsStream(byline)
                        .map(NameKey::of)
                        .filter(name -> name.length() > SHORTEST_NAME)
                        .toList();
    }

    private static List<String> lines(String file) {
        return Lexicon.LANGUAGES.stream()
                .flatMap(language -> DataFile.linesIfAny(Appended.class, language + '/' + file).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static String word(String line) {
        return ' ' + NameKey.of(line) + ' ';
    }

    /** Whether a paragraph speaks of the article as such: a correction, where it first appeared, who else reported. */
    public static boolean isNote(String paragraph) {
        if (paragraph.length() >= LONGEST_NOTE) {
            return false;
        }
        int colon = paragraph.indexOf(':');
        String key = NameKey.of(paragraph) + ' ';
        return colon > 0 && LABELS.contains(NameKey.of(paragraph.substring(0, colon)))
                || BEGINNINGS.stream().anyMatch(key::startsWith)
                || PHRASES.stream().anyMatch(key::contains);
    }

    /** Whether a last paragraph introduces the writer, or somebody who writes for a living. */
    public boolean introducesWriter(String paragraph) {
        if (paragraph.length() >= LONGEST_INTRODUCTION) {
            return false;
        }
        String key = NameKey.of(paragraph) + ' ';
        return writers.stream().anyMatch(writer -> introduces(key, writer)) || introducesAnyone(key);
    }

    /** "A. Name is our correspondent", with the whole name anywhere, or the first name at the start. */
    private static boolean introduces(String key, String writer) {
        String firstName = writer.substring(0, Math.max(0, writer.indexOf(' ')));
        return key.startsWith(writer + ' ')
                || INTRODUCTIONS.stream().anyMatch(word -> key.contains(' ' + writer + word))
                || firstName.length() >= SHORTEST_NAME
                        && key.startsWith(firstName)
                        && INTRODUCTIONS.stream().anyMatch(word -> key.startsWith(word, firstName.length()));
    }

    /** "A. Name is a senior reporter": first what introduces, then the profession, both near the beginning. */
    private static boolean introducesAnyone(String key) {
        String beginning = key.substring(0, Math.min(BEGINNING, key.length()));
        int introduced = INTRODUCTIONS.stream()
                .mapToInt(beginning::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(BEGINNING);
        return PROFESSIONS.stream().anyMatch(word -> beginning.indexOf(word, introduced) >= 0);
    }
}
