/** Tells queues of what is put into buckets, in the words that S3 uses. */
package dev.articles.local.stack.notify;
