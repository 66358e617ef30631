/**
 * What a web page says of its article: headline, date, source, byline, section, keywords. Each field is an ordered list
 * of places to look, the most trustworthy first.
 */
package dev.articles.parse.page.meta;
