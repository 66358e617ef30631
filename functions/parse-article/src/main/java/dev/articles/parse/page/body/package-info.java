/**
 * Finds the article's own paragraphs in a web page. The page becomes a flat list of {@code Block}s inside nested {@code
 * Box}es in one walk; the box that holds the article is chosen by how much running text it holds; what does not belong
 * is taken out block by block.
 */
package dev.articles.parse.page.body;
