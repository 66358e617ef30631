package dev.articles.extract.dates.grammar;

import dev.articles.extract.dates.meaning.Frame;
import dev.articles.extract.dates.meaning.Meaning;

/**
 * An expression in a text.
 *
 * @param start where it begins, without proclitics and prepositions
 * @param end where it ends
 * @param meaning what it says
 * @param tense of what its clause speaks
 */
public record Found(int start, int end, Meaning meaning, Frame.Tense tense) {}
