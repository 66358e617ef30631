/**
 * From bytes to text: unpacks gzip within a bound, refuses what is not text, and finds the encoding. Knows nothing of
 * articles.
 */
package dev.articles.parse.bytes;
