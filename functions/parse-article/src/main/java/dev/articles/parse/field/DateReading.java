package dev.articles.parse.field;

import java.time.LocalDate;

/**
 * A day read from tokens.
 *
 * @param from index of its first token
 * @param to index after its last
 */
record DateReading(LocalDate day, int from, int to) {}
