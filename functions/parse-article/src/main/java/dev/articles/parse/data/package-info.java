/** Reads the word lists and tables that lie beside the classes that use them. */
package dev.articles.parse.data;
