/**
 * What a web page and a scrape of one have in common once their shape is gone: clean text, dates as publishers print
 * them, the set phrases around an article, its keywords, byline and language. All knowledge of a language lies in
 * resource files, one folder per language.
 */
package dev.articles.parse.field;
