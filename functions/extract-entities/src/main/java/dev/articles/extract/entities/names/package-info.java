/**
 * What is known about names before a text is read: lists of places, persons and bodies in Arabic and English, and from
 * them the one name and key that every mention of an entity gets. {@link dev.articles.extract.entities.names.Gazetteers}
 * says what a word may be, {@link dev.articles.extract.entities.names.CanonicalNames} what a found name stands for.
 */
package dev.articles.extract.entities.names;
