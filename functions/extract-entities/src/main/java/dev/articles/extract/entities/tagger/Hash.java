package dev.articles.extract.entities.tagger;

/** The hashes features are addressed by. Part of the model's format: weights fit no other function. */
final class Hash {

    private Hash() {}

    /** Of some letters of a word. */
    static int of(String word, int from, int to) {
        int h = 0x9E37;
        for (int i = from; i < to; i++) {
            h = (h + word.charAt(i)) * 0x01000193;
            h ^= h >>> 15;
        }
        return h;
    }

    static int mix(int a, int b) {
        int h = (a ^ Integer.rotateLeft(b * 0x85EBCA6B, 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    static int of(long bits) {
        return mix((int) bits, (int) (bits >>> 32));
    }
}
