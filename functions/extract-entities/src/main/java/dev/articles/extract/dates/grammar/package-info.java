/** From tokens to meanings: an ordered list of small patterns, each of which reads one kind of expression. */
package dev.articles.extract.dates.grammar;
