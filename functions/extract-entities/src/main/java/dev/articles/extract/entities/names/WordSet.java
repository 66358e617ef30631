package dev.articles.extract.entities.names;

import java.io.DataInputStream;
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
        words.forEach(word -> prints.add(print(word, word.length())));
        return new WordSet(prints.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean contains(CharSequence word, int length) {
        return Arrays.binarySearch(prints, print(word, length)) >= 0;
    }

    /** Reads what {@link #write} wrote: the count, then the gaps between fingerprints, seven bits a byte. */
    static WordSet read(DataInputStream in) throws IOException {
        int[] prints = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            last += readGap(in);
            prints[i] = last;
        }
        return new WordSet(prints);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(prints.length);
        int last = 0;
        for (int print : prints) {
            int gap = print - last;
            while (gap > 0x7f) {
                out.writeByte(gap & 0x7f | 0x80);
                gap >>>= 7;
            }
            out.writeByte(gap);
            last = print;
        }
    }

    private static int readGap(DataInputStream in) throws IOException {
        int gap = 0;
        int shift = 0;
        int next = in.readByte();
        while (next < 0) {
            gap |= (next & 0x7f) << shift;
            shift += 7;
            next = in.readByte();
        }
        return gap | next << shift;
    }

    private static int print(CharSequence word, int length) {
        return (int) (KeyTable.print(word, length) >>> 36);
    }
}
