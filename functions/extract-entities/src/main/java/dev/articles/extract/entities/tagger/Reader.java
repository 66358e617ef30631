package dev.articles.extract.entities.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a document of one language twice: the first reading takes each sentence by itself, the second knows what the first
 * took a word for wherever else it stands.
 *
 * @param first the model without votes
 * @param second the model with votes
 */
record Reader(SparseModel first, SparseModel second) {

    static Reader load(String resource) {
        try (InputStream in =
                new InflaterInputStream(Reader.class.getResourceAsStream(resource), new Inflater(), 1 << 16)) {
            ByteBuffer models = ByteBuffer.wrap(in.readAllBytes());
            return new Reader(SparseModel.read(models), SparseModel.read(models));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int[] labels(Document document) {
        vote(document);
        Tokens tokens = document.tokens;
        Features features = new Features();
        int[] labels = new int[tokens.size()];
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.sentenceStart(s);
            int[] best = new Lattice(second, document, from, tokens.sentenceStart(s + 1), features).best();
            System.arraycopy(best, 0, labels, from, best.length);
        }
        return labels;
    }

    /** The first reading: leaves its votes in the document. */
    void vote(Document document) {
        Tokens tokens = document.tokens;
        Features features = new Features();
        Votes votes = new Votes();
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.sentenceStart(s);
            Lattice lattice = new Lattice(first, document, from, tokens.sentenceStart(s + 1), features);
            votes.count(document, from, lattice.marginals());
        }
        votes.cast(document);
    }
}
