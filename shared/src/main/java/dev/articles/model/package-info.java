/**
 * What an article is, before and after extraction: plain values without behaviour of their own and without a
 * dependency. All are immutable and safe to share between threads.
 */
package dev.articles.model;
