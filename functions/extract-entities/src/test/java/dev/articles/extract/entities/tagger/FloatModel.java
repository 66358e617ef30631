package dev.articles.extract.entities.tagger;

/** A model as it is learnt, in full precision. */
record FloatModel(int bits, float[] weights, float[] transitions) implements Model {

    @Override
    public void score(Features features, float[] scores, int from) {
        for (int f = 0; f < features.count(); f++) {
            int base = (features.get(f) >>> (32 - bits)) * Labels.COUNT;
            for (int y = 0; y < Labels.COUNT; y++) {
                scores[from + y] += weights[base + y];
            }
        }
    }

    @Override
    public float transition(int before, int after) {
        return transitions[before * Labels.COUNT + after];
    }
}
