/**
 * Scrapes: what is left of a web page when somebody copied its text. No tags help here; the lines themselves must show
 * which of them are the article.
 */
package dev.articles.parse.scrape;
