package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.model.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What lists say of every token, as bits: gazetteer classes of the word as it stands or the name it begins, of the word
 * without proclitics, of a listed name it is inside, then the classes of the lexicon. The order is part of the model's
 * format.
 */
final class WordClasses {

    private static final int KINDS = GazetteerClass.values().length;
    private static final int SHORTEST_STEM = 3;
    /** Kinds of names, which alone can be of several words. */
    private static final int NAME_KINDS = GazetteerClass.ORGANISATION_HEAD.ordinal();

    /** The place of the lexicon's first class. */
    static final int LEXICON = 2 * KINDS + NAME_KINDS;

    /** The last bit: a listed common word with an ending: "مشيرا", "المستمرة". */
    static final long INFLECTED = Long.MIN_VALUE;

    private static final String[] ENDINGS = {"ا", "ه", "ات", "ين", "ون", "ان", "ها", "هم", "يه"};

    private final Gazetteers gazetteers;
    private final Lexicon lexicon;
    private final Parts parts;

    WordClasses(Gazetteers gazetteers, Lexicon lexicon) {
        this.gazetteers = gazetteers;
        this.lexicon = lexicon;
        parts = new Parts(lexicon);
    }

    private static final EnumMap<GazetteerClass, EntityType> TYPES = new EnumMap<>(Map.of(
            GazetteerClass.ORGANISATION, EntityType.ORGANIZATION,
            GazetteerClass.PERSON, EntityType.PERSON,
            GazetteerClass.COUNTRY, EntityType.LOCATION,
            GazetteerClass.REGION, EntityType.LOCATION,
            GazetteerClass.CITY, EntityType.LOCATION));

    /** What lists say of a document: the classes of each token, and the listed names of several words, in order. */
    record Findings(long[] classes, List<TokenSpan> names) {}

    /** Looks words up; one that is a proclitic and the beginning of a listed name becomes one that says so. */
    Findings of(Word[] words) {
        List<String> keys = new ArrayList<>(words.length);
        for (Word word : words) {
            keys.add(word.shape() == Shape.MARK ? "" : word.folded());
        }
        long[] classes = new long[words.length];
        List<TokenSpan> names = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!keys.get(i).isEmpty()) {
                classes[i] |= lexicon.classes(words[i]) << LEXICON | made(words[i]);
                look(words, keys, i, classes, names);
            }
        }
        return new Findings(classes, names);
    }

    private void look(Word[] words, List<String> keys, int at, long[] classes, List<TokenSpan> names) {
        String whole = keys.get(at);
        boolean found = mark(keys, at, classes, 0, names);
        if (words[at].mayBeShort() && opensName(keys, at, whole.substring(1))) {
            words[at] = words[at].asShort();
        }
        classes[at] |= gazetteers.maskOf(whole);
        for (String stem : words[at].stems()) {
            keys.set(at, stem);
            classes[at] |= (long) gazetteers.maskOf(stem) << KINDS;
            found = found || mark(keys, at, classes, KINDS, names);
        }
        keys.set(at, whole);
    }

    private boolean opensName(List<String> keys, int at, String stem) {
        String whole = keys.set(at, stem);
        Gazetteers.Match match = gazetteers.longestMatch(keys, at);
        keys.set(at, whole);
        return match != null && match.tokens() > 1;
    }

    private boolean mark(List<String> keys, int at, long[] classes, int firstShift, List<TokenSpan> names) {
        Gazetteers.Match match = gazetteers.longestMatch(keys, at);
        if (match == null) {
            return false;
        }
        long mask = match.mask();
        classes[at] |= mask << firstShift;
        for (int i = at + 1; i < at + match.tokens(); i++) {
            classes[i] |= (mask & (1L << NAME_KINDS) - 1) << (2 * KINDS);
        }
        if (match.tokens() > 1) {
            list(at, match, names);
        }
        return match.tokens() > 1;
    }

    private static void list(int at, Gazetteers.Match match, List<TokenSpan> names) {
        for (Map.Entry<GazetteerClass, EntityType> type : TYPES.entrySet()) {
            if ((match.mask() & type.getKey().bit()) != 0) {
                names.add(new TokenSpan(at, at + match.tokens(), type.getValue()));
                return;
            }
        }
    }

    Parts parts() {
        return parts;
    }

    /** Whether a token is of a gazetteer's class, as it stands or without its proclitics. */
    static boolean is(long classes, GazetteerClass kind) {
        return (classes & mask(kind)) != 0;
    }

    /** The bits of a gazetteer's class: of the word as it stands, and without its proclitics. */
    static long mask(GazetteerClass kind) {
        return kind.bit() | (long) kind.bit() << KINDS;
    }

    /** What a word is made of, where it is listed only without its beginning or ending. */
    private long made(Word word) {
        String folded = word.folded();
        if (word.shape() != Shape.ARABIC || folded.length() <= SHORTEST_STEM) {
            return 0;
        }
        boolean future = folded.charAt(0) == 'س'
                && "يتنا".indexOf(folded.charAt(1)) >= 0
                && (gazetteers.maskOf(folded.substring(1)) & GazetteerClass.VERB.bit()) != 0;
        return (future ? (long) GazetteerClass.VERB.bit() << KINDS : 0) | (isInflected(word) ? INFLECTED : 0);
    }

    private boolean isInflected(Word word) {
        String stem = word.folded().substring(word.bare());
        for (String ending : ENDINGS) {
            int end = stem.length() - ending.length();
            if (end >= SHORTEST_STEM && stem.endsWith(ending)) {
                if ((gazetteers.maskOf(stem.substring(0, end)) & GazetteerClass.COMMON_WORD.bit()) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token is of a class of the lexicon. */
    boolean is(long classes, String kind) {
        return (classes & lexicon.mask(kind)) != 0;
    }
}
