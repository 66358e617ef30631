/**
 * From the bytes of one file to one article: {@link dev.articles.parse.ArticleParser} reads the bytes ({@code bytes}),
 * then the web page ({@code page}) or the text scrape ({@code scrape}) that they hold. Knows nothing of where files
 * come from or where articles go.
 */
package dev.articles.parse;
