package dev.articles.extract.entities.tagger;

/** Weights of hashed features by label, and of one label after another. */
interface Model {

    /** Adds to the scores of all labels what a token's features say. */
    void score(Features features, float[] scores, int from);

    float transition(int before, int after);
}
