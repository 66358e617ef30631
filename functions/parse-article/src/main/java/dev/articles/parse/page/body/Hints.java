package dev.articles.parse.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tags, classes and ids for what they say of a box. The words are in {@code hints.txt}: a class or id is cut into
 * words at hyphens, underscores and capitals, and phrases of such words are looked up. Thread-safe once loaded.
 */
final class Hints {

    private static final int NUMBERS = 1 << 12;

    /** Phrases by a number made of their first letters. */
    private final List<List<Phrase>> byBeginning = new ArrayList<>(Collections.nCopies(NUMBERS, List.of()));

    private final Beginnings beginnings = new Beginnings();
    private final Map<String, Sign> byTag = new HashMap<>();

    /** "has-sidebar", "no-ads": such a word before a phrase makes it speak of something else. */
    private static final Set<String> ASIDE = Set.of("has", "have", "with", "without", "no", "not", "is", "hide");

    /** "comments-open", "sidebar-wrapper": such a word after a phrase makes it a state, or a frame around more. */
    private static final Set<String> STATE =
            Set.of("open", "closed", "enabled", "disabled", "on", "off", "wrap", "wrapper", "active", "visible");

    /** Classes with which widespread style sheets take a box out of sight. */
    private static final Set<String> UNSEEN = Set.of("hidden", "d-none", "is-hidden");

    private record Phrase(List<String> words, boolean open, Sign sign) {
        /** The longer phrase says more; of two alike the stronger hint counts. */
        boolean isBefore(Phrase other) {
            int longer = words.size() - other.words.size();
            return longer > 0 || longer == 0 && sign.hint().compareTo(other.sign.hint()) > 0;
        }
    }

    private static final Phrase NOTHING = new Phrase(List.of(), false, Sign.NONE);

    static Hints load() {
        Hints hints = new Hints();
        hints.read(Resources.lines("hints.txt"));
        return hints;
    }

    private void read(List<String> lines) {
        Hint section = Hint.NONE;
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = Hint.valueOf(line.substring(1, line.length() - 1));
            } else {
                for (String entry : line.split(",")) {
                    add(entry.strip(), section);
                }
            }
        }
    }

    private void add(String entry, Hint hint) {
        if (entry.startsWith("<")) {
            byTag.put(entry.substring(1, entry.length() - 1), new Sign(entry, hint));
            return;
        }
        boolean open = entry.endsWith("*");
        List<String> words = List.of((open ? entry.substring(0, entry.length() - 1) : entry).split(" "));
        beginnings.add(words.get(0), open && words.size() == 1);
        int number = number(words.get(0));
        List<Phrase> phrases = new ArrayList<>(byBeginning.get(number));
        phrases.add(new Phrase(words, open, new Sign(entry, hint)));
        byBeginning.set(number, phrases);
    }

    Sign ofTag(String tag) {
        return byTag.getOrDefault(tag, Sign.NONE);
    }

    /**
     * The strongest hint among the names; what speaks for the article counts only where nothing speaks against. Of the
     * phrases that begin at one word the longest is meant: "teaser content" is no teaser.
     */
    Sign ofNames(String names) {
        if (isUnseen(names)) {
            return Sign.UNSEEN;
        }
        if (!beginnings.mayBeIn(names)) {
            return Sign.NONE;
        }
        List<String> words = Names.words(names);
        Sign best = Sign.NONE;
        for (int i = 0; i < words.size(); i++) {
            Sign sign = longest(words, i);
            if (sign.hint().compareTo(best.hint()) > 0 && !isAside(words, i)) {
                best = sign;
            }
        }
        return best;
    }

    /** "hidden", but not "hidden md:block" or "d-none d-md-block", which only small screens do not show. */
    private static boolean isUnseen(String names) {
        if (!names.contains("hidden") && !names.contains("d-none")) {
            return false;
        }
        List<String> classes = List.of(names.strip().split("[ \n\t]+"));
        return classes.stream().anyMatch(UNSEEN::contains)
                && classes.stream()
                        .noneMatch(name -> name.indexOf(':') > 0 || name.startsWith("d-") && !UNSEEN.contains(name));
    }

    private static boolean isAside(List<String> words, int at) {
        return at > 0 && ASIDE.contains(words.get(at - 1))
                || at + 1 < words.size() && STATE.contains(words.get(at + 1));
    }

    private Sign longest(List<String> words, int from) {
        Phrase longest = NOTHING;
        for (Phrase phrase : byBeginning.get(number(words.get(from)))) {
            if (phrase.isBefore(longest) && matches(phrase, words, from)) {
                longest = phrase;
            }
        }
        return longest.sign();
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

    /** Three letters are enough to find the few phrases that may match, open-ended ones too. */
    private static int number(String word) {
        int number = 0;
        for (int i = 0; i < Math.min(3, word.length()); i++) {
            number = 31 * number + word.charAt(i);
        }
        return number & NUMBERS - 1;
    }
}
