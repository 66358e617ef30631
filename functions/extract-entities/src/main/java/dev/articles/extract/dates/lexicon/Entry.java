package dev.articles.extract.dates.lexicon;

/**
 * One reading of one word.
 *
 * @param wordClass what it does
 * @param number its number, 0 where it has none
 * @param tag its tag, empty where it has none
 * @param weak whether the word is also something else, so that a date must be evident from its neighbours
 */
public record Entry(WordClass wordClass, int number, String tag, boolean weak) {}
