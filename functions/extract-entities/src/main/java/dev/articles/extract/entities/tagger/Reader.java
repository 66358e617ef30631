package dev.articles.extract.entities.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a document of one language twice: the first reading takes each sentence by itself, the second knows what the first
 * took a word for wherever else it stands. Thread-safe.
 */
record Reader(SparseModel model) {

    private static final int L = Labels.COUNT;
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    static Reader load(String resource) {
        try (InputStream in =
                new InflaterInputStream(Reader.class.getResourceAsStream(resource), new Inflater(), 1 << 16)) {
            return new Reader(SparseModel.read(ByteBuffer.wrap(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int[] labels(Document document) {
        float[] scores = vote(document);
        Features features = new Features();
        for (int i = 0; i < document.size(); i++) {
            features.readVotes(document, i);
            model.score(features, scores, scores, i * L);
        }
        Tokens tokens = document.tokens;
        int[] labels = new int[tokens.size()];
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.sentenceStart(s);
            int[] best = sentence(SECOND, document, scores, from, tokens.sentenceStart(s + 1))
                    .best();
            System.arraycopy(best, 0, labels, from, best.length);
        }
        return labels;
    }

    /**
     * The first reading: leaves its votes in the document.
     *
     * @return the scores that the second reading has for each token's labels before it knows of votes
     */
    float[] vote(Document document) {
        float[] scores = new float[document.size() * L];
        float[] forSecond = new float[scores.length];
        Features features = new Features();
        for (int i = 0; i < document.size(); i++) {
            features.read(document, i);
            model.score(features, scores, forSecond, i * L);
        }
        Tokens tokens = document.tokens;
        Votes votes = new Votes();
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.sentenceStart(s);
            Lattice lattice = sentence(FIRST, document, scores, from, tokens.sentenceStart(s + 1));
            votes.count(document, from, lattice.marginals());
        }
        votes.cast(document);
        return forSecond;
    }

    private Lattice sentence(int reading, Document document, float[] scores, int from, int to) {
        return new Lattice(
                model.transitions(reading),
                Arrays.copyOfRange(scores, from * L, to * L),
                Arrays.copyOfRange(document.kinds, from, to));
    }
}
