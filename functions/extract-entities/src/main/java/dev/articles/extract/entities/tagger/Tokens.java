package dev.articles.extract.entities.tagger;

import java.util.Arrays;

/** The tokens of a text by offset, and where its sentences begin. */
final class Tokens {

    private final String text;
    private int[] bounds = new int[256];
    private int[] sentences = new int[16];
    private int size;
    private int sentenceCount;

    Tokens(String text) {
        this.text = text;
    }

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    /** Ends the sentence after the last token; an empty sentence is none. */
    void endSentence() {
        if (size == sentenceStart(sentenceCount)) {
            return;
        }
        if (sentenceCount + 1 >= sentences.length) {
            sentences = Arrays.copyOf(sentences, 2 * sentences.length);
        }
        sentences[++sentenceCount] = size;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return bounds[2 * token];
    }

    int end(int token) {
        return bounds[2 * token + 1];
    }

    int sentenceCount() {
        return sentenceCount;
    }

    /** The first token of a sentence; for the count of sentences, the count of tokens. */
    int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    boolean opensSentence(int token) {
        return Arrays.binarySearch(sentences, 0, sentenceCount + 1, token) >= 0;
    }

    String word(int token) {
        return text.substring(start(token), end(token));
    }
}
