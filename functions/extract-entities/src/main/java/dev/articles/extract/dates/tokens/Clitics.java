package dev.articles.extract.dates.tokens;

/**
 * What is attached in front of an Arabic word.
 *
 * @param joined whether و or ف is
 * @param preposition ب, ل or ك, or 0
 * @param definite whether the article was taken off to find the word
 * @param capital whether the word begins with a capital letter
 * @param latin whether the word is in Latin letters, and so has none of these
 */
record Clitics(boolean joined, char preposition, boolean definite, boolean latin, boolean capital) {
    static final Clitics LATIN = new Clitics(false, (char) 0, false, true, false);
    static final Clitics NONE = new Clitics(false, (char) 0, false, false, false);
}
