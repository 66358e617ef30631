package dev.articles.parse.page.body;

import dev.articles.text.NameKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a last paragraph that is not the article's: who wrote it, what was corrected, where else it appeared. */
final class Appendix {

    private static final int LONGEST = 600;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_INTRODUCTION = 1_000;

    /** Shorter names begin other words. */
    private static final int SHORTEST_NAME = 3;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;،؛&/|]| and ");

    private static final List<String> APPENDED = Resources.linesOfAll("appended.txt");

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
            .map(line -> ' ' + NameKey.of(line) + ' ')
            .toList();

    private static final List<String> INTRODUCTIONS = Resources.linesOfAll("introductions.txt").stream()
            .map(line -> ' ' + NameKey.of(line) + ' ')
            .toList();

    private final List<String> writers;

    Appendix(String byline) {
        writers = byline == null
                ? List.of()
                : BETWEEN_NAMES
                        .splitAsStream(byline)
                        .map(NameKey::of)
                        .filter(name -> name.length() > SHORTEST_NAME)
                        .toList();
    }

    /** A heading with nothing below it, a notice, an address, or a sentence on the writer or the article. */
    boolean is(Block last) {
        return last.isHeading()
                || isNote(last)
                || last.letters() < LONGEST_ADDRESS && last.text().indexOf('@') >= 0
                || last.letters() < LONGEST_INTRODUCTION && introducesWriter(NameKey.of(last.text()) + ' ');
    }

    /** What speaks of the site or of the article as such; it stands before the first paragraph too. */
    boolean isNote(Block block) {
        return Noise.isNotice(block)
                || block.letters() < LONGEST
                        && (isLabelled(block.text()) || isAppended(NameKey.of(block.text()) + ' '));
    }

    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && LABELS.contains(NameKey.of(text.substring(0, colon)));
    }

    private static boolean isAppended(String key) {
        return BEGINNINGS.stream().anyMatch(key::startsWith) || PHRASES.stream().anyMatch(key::contains);
    }

    private boolean introducesWriter(String key) {
        return writers.stream().anyMatch(writer -> introduces(key, writer));
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
}
