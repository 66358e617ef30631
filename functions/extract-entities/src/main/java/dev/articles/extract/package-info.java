/** What an article tells of whom and when, and the function that writes it into the table. */
package dev.articles.extract;
