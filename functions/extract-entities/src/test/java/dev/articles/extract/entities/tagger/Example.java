package dev.articles.extract.entities.tagger;

/** One sentence to learn from: rows of the weight table by token, and the labels. */
record Example(int[] rows, int[] offsets, int[] labels) {

    static Example of(Document document, int[] labels, int from, int to, int bits) {
        Features features = new Features();
        int[] offsets = new int[to - from + 1];
        int[] rows = new int[(to - from) * 128];
        int n = 0;
        for (int i = from; i < to; i++) {
            features.read(document, i);
            for (int f = 0; f < features.count(); f++) {
                rows[n++] = features.get(f) >>> (32 - bits);
            }
            offsets[i - from + 1] = n;
        }
        return new Example(java.util.Arrays.copyOf(rows, n), offsets, java.util.Arrays.copyOfRange(labels, from, to));
    }
}
