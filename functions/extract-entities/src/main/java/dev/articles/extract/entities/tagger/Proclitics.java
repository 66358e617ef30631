package dev.articles.extract.entities.tagger;

import dev.articles.extract.entities.names.GazetteerClass;
import dev.articles.extract.entities.names.Gazetteers;
import dev.articles.text.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the letters of a name from the conjunction and preposition written together with it: ولبلينكن is بلينكن, واشنطن is
 * واشنطن. What is listed or stands free elsewhere in the document is believed; without evidence only a و before a letter
 * that no foreign name has after it is taken off. After a preposition that stands alone nothing is attached.
 */
final class Proclitics {

    private static final int NAMES = GazetteerClass.COUNTRY.bit()
            | GazetteerClass.CITY.bit()
            | GazetteerClass.REGION.bit()
            | GazetteerClass.FIRST_NAME.bit()
            | GazetteerClass.SURNAME.bit()
            | GazetteerClass.PERSON.bit()
            | GazetteerClass.ORGANISATION.bit()
            | GazetteerClass.ORGANISATION_HEAD.bit();

    /** After these a first و is part of a name: والتر, ويليام, ولسون, وودرو. */
    private static final String AFTER_CONSONANT_WAW = "ايلوه";

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

    /** The offset at which the name proper begins in a token that opens one. */
    int end(int token) {
        Word word = document.words[token];
        int at = document.tokens.start(token);
        if (word.shape() == Shape.ARABIC && !isName(word.folded()) && !document.is(token - 1, "place preposition")) {
            String text = document.tokens.text();
            for (int left = attached(word); left > 0 || NameKey.isSilent(text.charAt(at)); at++) {
                left -= NameKey.isSilent(text.charAt(at)) ? 0 : 1;
            }
        }
        return at;
    }

    /** How many letters are attached to the name. */
    private int attached(Word word) {
        String folded = word.folded();
        if (word.article() > 0) {
            boolean contracted = folded.startsWith("لل", word.article() - 2);
            return word.article() - (contracted ? 1 : 2);
        }
        if (word.isShort()) {
            return word.bare();
        }
        List<String> stems = word.stems();
        for (String stem : stems) {
            if (isName(stem) || free.contains(stem) && !isCommon(stem)) {
                return folded.length() - stem.length();
            }
        }
        boolean guess = folded.startsWith("و")
                && folded.length() > SHORTEST_GUESS
                && AFTER_CONSONANT_WAW.indexOf(folded.charAt(1)) < 0;
        return guess ? 1 : 0;
    }

    private boolean isName(String word) {
        return (gazetteers.maskOf(word) & NAMES) != 0;
    }

    private boolean isCommon(String word) {
        return (gazetteers.maskOf(word) & GazetteerClass.COMMON_WORD.bit()) != 0;
    }
}
