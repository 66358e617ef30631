package dev.articles.extract.entities.tagger;

/** Whose idea of a name a text is marked by. */
enum Guideline {
    /** This project's: what the product shall find. */
    PROJECT,
    /** That of a public corpus. */
    CORPUS
}
