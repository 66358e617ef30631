/** The buckets and the table: the only place that knows what an item looks like. */
package dev.articles.store;
