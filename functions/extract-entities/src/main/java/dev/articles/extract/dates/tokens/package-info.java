/** From characters to tokens: words of time with their classes, numbers, marks, and gaps for everything else. */
package dev.articles.extract.dates.tokens;
