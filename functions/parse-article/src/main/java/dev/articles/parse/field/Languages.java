package dev.articles.parse.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the language of a text by its most frequent words, among those that have a word list; other scripts are told
 * by their letters alone. Accents and hamza count here, for they are what tells neighbours apart.
 *
 * <p>Not for short texts: below a sentence the answer is often null. Thread-safe.
 */
public final class Languages {

    private static final int SAMPLE = 20_000;
    private static final Character.UnicodeScript[] SCRIPTS = Character.UnicodeScript.values();

    /** Places of languages in {@link Lexicon#LANGUAGES}, for each word without a meaning of its own. */
    private static final Map<String, int[]> LANGUAGES_OF_WORD = load();

    private static final int LONGEST_WORD =
            LANGUAGES_OF_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** Scripts that stand for one language each, as far as news is concerned. */
    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"));

    private Languages() {}

    /** The ISO 639-1 code of the language that most of the text is written in; null where nothing tells. */
    public static String guess(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Character.UnicodeScript script = mainScript(sample);
        if (BY_SCRIPT.containsKey(script)) {
            boolean kana = script == Character.UnicodeScript.HAN && hasKana(sample);
            return kana ? "ja" : BY_SCRIPT.get(script);
        }
        return byWords(sample);
    }

    /** Whether a word, in its own spelling, is one of those without a meaning of their own in some language. */
    public static boolean isFunctionWord(String word) {
        return LANGUAGES_OF_WORD.containsKey(word);
    }

    private static String byWords(String sample) {
        int[] votes = new int[Lexicon.LANGUAGES.size()];
        String lower = sample.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isInWord(lower.charAt(i))) {
                if (i > start && i - start <= LONGEST_WORD) {
                    vote(lower.substring(start, i), votes);
                }
                start = i + 1;
            }
        }
        int best = 0;
        for (int language = 1; language < votes.length; language++) {
            best = votes[language] > votes[best] ? language : best;
        }
        return votes[best] == 0 ? null : Lexicon.LANGUAGES.get(best);
    }

    private static void vote(String word, int[] votes) {
        int[] languages = LANGUAGES_OF_WORD.get(word);
        for (int i = 0; languages != null && i < languages.length; i++) {
            votes[languages[i]]++;
        }
    }

    /** Letters, the marks on them, and the sign within Persian words that keeps two letters apart. */
    private static boolean isInWord(char c) {
        if (c < '\u0080') {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200c';
    }

    private static Character.UnicodeScript mainScript(String sample) {
        int[] counts = new int[SCRIPTS.length];
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts[script(c).ordinal()]++);
        Character.UnicodeScript main = Character.UnicodeScript.COMMON;
        for (Character.UnicodeScript script : SCRIPTS) {
            main = counts[script.ordinal()] > counts[main.ordinal()] ? script : main;
        }
        return main;
    }

    /** The two scripts of most articles are known without a search. */
    private static Character.UnicodeScript script(int letter) {
        if (letter < 0x80) {
            return Character.UnicodeScript.LATIN;
        }
        return letter >= 0x620 && letter <= 0x64a ? Character.UnicodeScript.ARABIC : Character.UnicodeScript.of(letter);
    }

    private static boolean hasKana(String sample) {
        return sample.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    private static Map<String, int[]> load() {
        Map<String, Set<Integer>> words = new HashMap<>();
        for (int language = 0; language < Lexicon.LANGUAGES.size(); language++) {
            for (String word :
                    Lexicon.read(Lexicon.LANGUAGES.get(language), "words.txt").getOrDefault("function", List.of())) {
                words.computeIfAbsent(word, k -> new HashSet<>()).add(language);
            }
        }
        Map<String, int[]> places = new HashMap<>();
        words.forEach((word, languages) ->
                places.put(word, languages.stream().mapToInt(Integer::intValue).toArray()));
        return places;
    }
}
