/**
 * Finds where names stand and what kind each is: tokens, hashed features, a linear-chain model, and a second reading that
 * knows what the rest of the document said.
 */
package dev.articles.extract.entities.tagger;
