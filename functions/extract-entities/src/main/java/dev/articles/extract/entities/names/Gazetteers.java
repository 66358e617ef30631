package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.List;

/**
 * Lists of words and names and what each may be. Everything is asked by {@link NameKey}, so spelling variants count as
 * one; proclitics are the caller's to strip. An answer is a possibility, not a finding: "جورجيا" is listed, whoever is
 * meant. One unlisted word in a thousand is taken for a listed one, since only fingerprints are kept.
 *
 * <p>Loaded once; immutable and safe to share between threads afterwards.
 */
public final class Gazetteers {

    private static final int LONGEST_NAME = 8;
    private static final int BEGINNING = 1 << GazetteerClass.values().length;

    private final KeyTable table = new KeyTable();
    private final WordSet arabGivenNames = Resource.wordSet("ar/first-names.bin");
    private final Spellings spellings = new Spellings();
    private final KnownNames known = new KnownNames(spellings);

    /**
     * A listed name found in a row of tokens.
     *
     * @param tokens how many tokens it takes
     * @param mask what it may be, as bits of {@link GazetteerClass}; never 0
     */
    public record Match(int tokens, int mask) {}

    private Gazetteers() {
        arabGivenNames.addTo(table, GazetteerClass.FIRST_NAME.bit());
        for (GazetteerFiles.Listed list : GazetteerFiles.FINGERPRINTS) {
            Resource.wordSet(list.file()).addTo(table, list.kind().bit());
        }
        for (KnownKind kind : KnownKind.values()) {
            known.file(kind).addTo(table);
        }
        for (String file : GazetteerFiles.BEGINNINGS) {
            Resource.wordSet(file).addTo(table, BEGINNING);
        }
        for (GazetteerFiles.Listed list : GazetteerFiles.WORDS) {
            Resource.forEachLine(list.file(), word -> add(NameKey.of(word), list.kind()));
        }
    }

    /** Reads all lists; a few dozen milliseconds, so once per process. */
    public static Gazetteers load() {
        return new Gazetteers();
    }

    /** What a whole name may be, given by its {@link NameKey}, as bits of {@link GazetteerClass}; 0 if it is not listed. */
    public int maskOf(String key) {
        String spelled = spellings.wordOf(key);
        return table.get(spelled, spelled.length()) & ~BEGINNING;
    }

    /**
     * The longest listed name that begins at a token.
     *
     * @param keys the {@link NameKey} of each token; a token without letters has an empty key and ends any name
     * @param from index of the first token
     * @return null if no listed name begins there
     */
    public Match longestMatch(List<String> keys, int from) {
        StringBuilder phrase = new StringBuilder();
        int tokens = 0;
        int mask = 0;
        int last = Math.min(keys.size(), from + LONGEST_NAME);
        for (int i = from; i < last && !keys.get(i).isEmpty(); i++) {
            append(phrase, spellings.wordOf(keys.get(i)));
            int found = table.get(phrase, phrase.length());
            if ((found & ~BEGINNING) != 0) {
                tokens = i - from + 1;
                mask = found & ~BEGINNING;
            }
            if ((found & BEGINNING) == 0) {
                break;
            }
        }
        return mask == 0 ? null : new Match(tokens, mask);
    }

    /** Whether a name is given among Arabs and peoples who use the same names. */
    boolean isArabGivenName(String key) {
        return arabGivenNames.contains(key, key.length());
    }

    KnownNames known() {
        return known;
    }

    Spellings spellings() {
        return spellings;
    }

    private void add(String key, GazetteerClass kind) {
        table.add(key, kind.bit());
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            table.add(key.substring(0, i), BEGINNING);
        }
    }

    /** Joins token keys as {@link NameKey} joins words: "عبد" is written together with what follows it. */
    private static void append(StringBuilder phrase, String key) {
        int n = phrase.length();
        boolean servant = n >= 3 && phrase.substring(n - 3).equals("عبد") && (n == 3 || phrase.charAt(n - 4) == ' ');
        if (n > 0 && !servant) {
            phrase.append(' ');
        }
        phrase.append(key);
    }
}
