package dev.articles.extract.entities.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A large set of words as sorted 28-bit fingerprints: about two bytes a word on disk, read in a few milliseconds. One
 * unlisted word in a few thousand is taken for a member, which a statistical feature bears and a decision must not.
 */
final class WordSet {

    private final int[] prints;

    private WordSet(int[] prints) {
        this.prints = prints;
    }

    static WordSet of(Iterable<? extends CharSequence> words) {
        SortedSet<Integer> prints = new TreeSet<>();
        words.forEach(word -> prints.add(KeyTable.print(word, word.length())));
        return new WordSet(prints.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean contains(CharSequence word, int length) {
        return Arrays.binarySearch(prints, KeyTable.print(word, length)) >= 0;
    }

    /** Adds a bit to what a table knows of each word. */
    void addTo(KeyTable table, int bit) {
        for (int print : prints) {
            table.addPrint(print, bit);
        }
    }

    /** Reads what {@link #write} wrote: the count, then the gaps between fingerprints. */
    static WordSet read(ByteCursor in) {
        int[] prints = new int[in.number()];
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            last += in.number();
            prints[i] = last;
        }
        return new WordSet(prints);
    }

    void write(DataOutputStream out) throws IOException {
        writeNumber(out, prints.length);
        int last = 0;
        for (int print : prints) {
            writeNumber(out, print - last);
            last = print;
        }
    }

    static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest > 0x7f) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
