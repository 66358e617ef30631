/** The walk over a parsed page that {@code page.meta} and {@code page.body} both take. */
package dev.articles.parse.page.tree;
