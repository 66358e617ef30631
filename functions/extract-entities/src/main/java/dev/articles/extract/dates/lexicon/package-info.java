/** The words of time of each language, read from resource files, and the table in which a scanner finds them. */
package dev.articles.extract.dates.lexicon;
