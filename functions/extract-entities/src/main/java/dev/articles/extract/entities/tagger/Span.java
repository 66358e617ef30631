package dev.articles.extract.entities.tagger;

import dev.articles.model.EntityType;

/**
 * A stretch of text that is a name.
 *
 * @param start UTF-16 offset of the first character, after any proclitic
 * @param end UTF-16 offset after the last character
 */
public record Span(int start, int end, EntityType type) {}
