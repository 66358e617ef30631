package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.text.NameKey;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells the letters of a name from the conjunction and preposition written together with it: ولبلينكن is بلينكن, واشنطن is
 * واشنطن. What is listed or stands free elsewhere in the document is believed; without evidence only a و after
 * another name, or before a letter that no foreign name has after it, is taken off. After a preposition that stands alone
 * nothing is attached.
 */
final class Proclitics {

    private static final int NAMES = GazetteerClass.NAMES | GazetteerClass.ORGANISATION_HEAD.bit();

    /** After these a first و is part of a name: والتر, ويليام, ولسون, وودرو. */
    private static final String AFTER_CONSONANT_WAW = "ايلوه";

    /** Names that begin with these letters are more than names that have them attached: كركان, فوزان. */
    private static final String RARE = "كف";

    private static final int SHORTEST_GUESS = 4;

    private final Document document;
    private final Gazetteers gazetteers;
    private final Set<String> free = new HashSet<>();

    Proclitics(Document document, Gazetteers gazetteers) {
        this.document = document;
        this.gazetteers = gazetteers;
        for (Word word : document.words) {
            free.add(word.folded());
        }
    }

    /**
     * The offset at which the name proper begins in a token that opens one.
     *
     * @param afterName whether another name ends right before
     */
    int end(int token, boolean afterName) {
        Word word = document.words[token];
        int at = document.tokens.start(token);
        if (word.shape() == Shape.ARABIC && !isName(word.folded()) && !document.is(token - 1, "place preposition")) {
            String text = document.tokens.text();
            for (int left = attached(word, afterName); left > 0 || NameKey.isSilent(text.charAt(at)); at++) {
                left -= NameKey.isSilent(text.charAt(at)) ? 0 : 1;
            }
        }
        return at;
    }

    /** How many letters are attached to the name. */
    private int attached(Word word, boolean afterName) {
        String folded = word.folded();
        if (word.article() > 0) {
            boolean contracted = folded.startsWith("لل", word.article() - 2);
            return word.article() - (contracted ? 1 : 2);
        }
        if (word.isShort()) {
            return word.bare();
        }
        boolean conjunction = folded.startsWith("و");
        if (isListed(folded) && !conjunction) {
            return 0;
        }
        for (String stem : word.stems()) {
            if (free.contains(stem) || isName(stem) && RARE.indexOf(folded.charAt(0)) < 0) {
                return folded.length() - stem.length();
            }
        }
        return conjunction && (afterName || isGuess(folded)) || folded.startsWith("لال") ? 1 : 0;
    }

    private static boolean isGuess(String word) {
        return word.length() > SHORTEST_GUESS && AFTER_CONSONANT_WAW.indexOf(word.charAt(1)) < 0;
    }

    private boolean isName(String word) {
        return (gazetteers.maskOf(word) & NAMES) != 0;
    }

    private boolean isListed(String word) {
        return gazetteers.maskOf(word) != 0;
    }
}
