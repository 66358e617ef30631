/** Runs handlers as Lambda does: messages of a queue in batches, as JSON, through Lambda's own serialisation. */
package dev.articles.local.stack.lambda;
