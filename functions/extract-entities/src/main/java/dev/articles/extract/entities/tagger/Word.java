package dev.articles.extract.entities.tagger;

import dev.articles.text.NameKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A token as features see it: folded letters, and the same without what may be attached to an Arabic word.
 *
 * @param folded letters alone, as names are compared: no vowel signs, one alif, lower case
 * @param article where the word begins after conjunction, preposition and article, if it bears the article; 0 if not
 * @param bare where the word begins after every letter that may be a proclitic, right or wrong
 * @param shape what the token looks like: script, case, digits
 */
record Word(String folded, int article, int bare, Shape shape) {

    /** No shorter rest is left of a word when a letter is taken off. */
    private static final int SHORTEST_REST = 3;

    static Word of(String text, int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!NameKey.isSilent(c)) {
                letters.append(NameKey.fold(c));
            }
        }
        String folded = letters.toString();
        Shape shape = Shape.of(text, start, end);
        if (shape != Shape.ARABIC) {
            return new Word(folded, 0, 0, shape);
        }
        int article = afterArticle(folded);
        return new Word(folded, article, article > 0 ? article : afterProclitics(folded), shape);
    }

    /** Whether the first letter may be a proclitic although too little would be left to say so of the word alone. */
    boolean mayBeShort() {
        return shape == Shape.ARABIC
                && article == 0
                && bare == 0
                && folded.length() == SHORTEST_REST
                && oneOf(folded, 0, "وفبكل");
    }

    /** The same word, its first letter a proclitic: "لتل" before "أبيب". */
    Word asShort() {
        return new Word(folded, 0, 1, shape);
    }

    boolean isShort() {
        return article == 0 && bare > 0 && folded.length() - bare < SHORTEST_REST;
    }

    /** The word without what may be attached to it, the longest rest first; none if nothing is. */
    List<String> stems() {
        if (shape != Shape.ARABIC) {
            return List.of();
        }
        List<String> stems = new ArrayList<>(3);
        if (article > 0) {
            if (article > 2 || folded.startsWith("لل")) {
                stems.add("ال" + folded.substring(article));
            }
            stems.add(folded.substring(article));
        } else if (bare > 0) {
            stems.add(folded.substring(1));
            if (bare > 1) {
                stems.add(folded.substring(bare));
            }
        }
        return stems;
    }

    /** و ف, then ب ك ل, then ال or its contraction after ل. */
    private static int afterArticle(String word) {
        int at = oneOf(word, 0, "وف") ? 1 : 0;
        for (int tries = 0; tries < 2; tries++) {
            int rest = word.startsWith("ال", at) || word.startsWith("لل", at)
                    ? at + 2
                    : oneOf(word, at, "بك") && word.startsWith("ال", at + 1) ? at + 3 : 0;
            if (rest > 0 && word.length() - rest >= SHORTEST_REST - 1) {
                return rest;
            }
            at = 0;
        }
        return 0;
    }

    private static int afterProclitics(String word) {
        int at = oneOf(word, 0, "وف") && word.length() - 1 >= SHORTEST_REST ? 1 : 0;
        return oneOf(word, at, "بكل") && word.length() - at - 1 >= SHORTEST_REST ? at + 1 : at;
    }

    private static boolean oneOf(String word, int at, String letters) {
        return at < word.length() && letters.indexOf(word.charAt(at)) >= 0;
    }
}
