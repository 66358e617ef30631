package dev.articles.extract.entities.names;

import dev.articles.text.NameKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of words and names and what each may be. Everything is asked by {@link NameKey}, so spelling variants count as
 * one; proclitics are the caller's to strip. An answer is a possibility, not a finding: "جورجيا" is listed, whoever is
 * meant.
 *
 * <p>Loaded once; immutable and safe to share between threads afterwards.
 */
public final class Gazetteers {

    private static final int LONGEST_NAME = 8;

    private final KeyTable names = new KeyTable();
    private final KeyTable beginnings = new KeyTable();
    private final WordSet townBeginnings = Resource.wordSet("town-beginnings.bin");
    private final WordSet nameBeginnings = Resource.wordSet("list-beginnings.bin");
    private final WordSet arabNames = Resource.wordSet("ar/first-names.bin");
    private final WordSet arabicTowns = Resource.wordSet("ar/towns.bin");
    private final WordSet englishTowns = Resource.wordSet("en/towns.bin");
    private final WordSet arabicWords = Resource.wordSet("ar/common-words.bin");
    private final List<Listed> lists;
    private final Spellings spellings = new Spellings();
    private final KnownNames known = new KnownNames(spellings, new Towns(arabicTowns, englishTowns));

    private record Listed(WordSet words, int bit) {}

    /**
     * A listed name found in a row of tokens.
     *
     * @param tokens how many tokens it takes
     * @param classes what it may be; never empty
     */
    public record Match(int tokens, Set<GazetteerClass> classes) {}

    private Gazetteers() {
        lists = List.of(
                new Listed(arabicWords, GazetteerClass.COMMON_WORD.bit()),
                new Listed(Resource.wordSet("ar/verbs.bin"), GazetteerClass.VERB.bit()),
                new Listed(Resource.wordSet("en/common-words.bin"), GazetteerClass.COMMON_WORD.bit()),
                new Listed(arabicTowns, GazetteerClass.CITY.bit()),
                new Listed(englishTowns, GazetteerClass.CITY.bit()),
                new Listed(arabNames, GazetteerClass.FIRST_NAME.bit()),
                new Listed(Resource.wordSet("ar/foreign-first-names.bin"), GazetteerClass.FIRST_NAME.bit()),
                new Listed(Resource.wordSet("ar/surnames.bin"), GazetteerClass.SURNAME.bit()),
                new Listed(Resource.wordSet("ar/places.bin"), GazetteerClass.PLACE.bit()),
                new Listed(Resource.wordSet("en/first-names.bin"), GazetteerClass.FIRST_NAME.bit()),
                new Listed(Resource.wordSet("en/surnames.bin"), GazetteerClass.SURNAME.bit()),
                new Listed(Resource.wordSet("en/places.bin"), GazetteerClass.PLACE.bit()));
        GazetteerFiles.forEachWord((word, kind) -> add(NameKey.of(word), kind));
        GazetteerFiles.forEachEntity((kind, entity) -> known.add(kind, entity, this::add));
    }

    /** Reads all lists; a few dozen milliseconds, so once per process. */
    public static Gazetteers load() {
        return new Gazetteers();
    }

    /** What a whole name may be, given by its {@link NameKey}; empty if it is not listed. */
    public Set<GazetteerClass> classesOf(String key) {
        return toSet(maskOf(key));
    }

    /** The same as bits, {@code 1 << class.ordinal()}: for features, where a set a word would be too slow. */
    public int maskOf(String key) {
        String spelled = spellings.wordOf(key);
        return maskOf(spelled, spelled.length());
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
            int found = maskOf(phrase, phrase.length());
            if (found != 0) {
                tokens = i - from + 1;
                mask = found;
            }
            if (!isBeginning(phrase)) {
                break;
            }
        }
        return mask == 0 ? null : new Match(tokens, toSet(mask));
    }

    private boolean isBeginning(CharSequence phrase) {
        return beginnings.get(phrase, phrase.length()) != 0
                || nameBeginnings.contains(phrase, phrase.length())
                || townBeginnings.contains(phrase, phrase.length());
    }

    private int maskOf(CharSequence key, int length) {
        int mask = names.get(key, length);
        for (Listed list : lists) {
            if (list.words().contains(key, length)) {
                mask |= list.bit();
            }
        }
        return mask;
    }

    /** Whether a name is given among Arabs and peoples who use the same names. */
    boolean isArabGivenName(String key) {
        return arabNames.contains(key, key.length());
    }

    KnownNames known() {
        return known;
    }

    Spellings spellings() {
        return spellings;
    }

    private void add(String key, GazetteerClass kind) {
        if (key.isEmpty() || isOrdinary(key, kind)) {
            return;
        }
        names.add(key, key.length(), kind.bit());
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            beginnings.add(key, i, 1);
        }
        if (key.startsWith("عبد")) {
            beginnings.add(key, 3, 1);
        }
    }

    /** "الأسد", "البرهان": whether such a word alone is a person, its surroundings say, not a list. */
    private boolean isOrdinary(String key, GazetteerClass kind) {
        String bare = Words.withoutArticle(key);
        boolean surname = kind == GazetteerClass.PERSON && bare.length() < key.length() && key.indexOf(' ') < 0;
        return surname && arabicWords.contains(bare, bare.length());
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

    private static Set<GazetteerClass> toSet(int mask) {
        EnumSet<GazetteerClass> classes = EnumSet.noneOf(GazetteerClass.class);
        for (GazetteerClass kind : GazetteerClass.values()) {
            if ((mask & kind.bit()) != 0) {
                classes.add(kind);
            }
        }
        return classes;
    }
}
