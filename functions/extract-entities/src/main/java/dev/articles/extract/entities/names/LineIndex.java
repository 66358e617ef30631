package dev.articles.extract.entities.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which lines of a file a key stands: sorted 28-bit fingerprints with their lines, about four bytes a key on disk, read
 * in a few milliseconds. Fingerprints can coincide, so a line that is named need not have the key.
 */
final class LineIndex {

    private static final int[] NOWHERE = {};

    private final int[] prints;
    private final int[] lines;

    private LineIndex(int[] prints, int[] lines) {
        this.prints = prints;
        this.lines = lines;
    }

    /** Gathers keys for an index to be written. */
    static final class Builder {

        private final Map<Integer, SortedSet<Integer>> lines = new TreeMap<>();

        void add(String key, int line) {
            lines.computeIfAbsent(KeyTable.print(key, key.length()), print -> new TreeSet<>())
                    .add(line);
        }

        LineIndex build() {
            int[] prints =
                    new int[lines.values().stream().mapToInt(SortedSet::size).sum()];
            int[] numbers = new int[prints.length];
            int i = 0;
            for (Map.Entry<Integer, SortedSet<Integer>> entry : lines.entrySet()) {
                for (int line : entry.getValue()) {
                    prints[i] = entry.getKey();
                    numbers[i++] = line;
                }
            }
            return new LineIndex(prints, numbers);
        }
    }

    /** The lines that may have a key, in order. */
    int[] linesOf(CharSequence key) {
        int print = KeyTable.print(key, key.length());
        int from = Arrays.binarySearch(prints, print);
        if (from < 0) {
            return NOWHERE;
        }
        int to = from + 1;
        while (from > 0 && prints[from - 1] == print) {
            from--;
        }
        while (to < prints.length && prints[to] == print) {
            to++;
        }
        return Arrays.copyOfRange(lines, from, to);
    }

    /** Reads what {@link #write} wrote: the count, then each fingerprint's distance from the last, and its line. */
    static LineIndex read(ByteCursor in) {
        int[] prints = new int[in.number()];
        int[] lines = new int[prints.length];
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            last += in.number();
            prints[i] = last;
            lines[i] = in.number();
        }
        return new LineIndex(prints, lines);
    }

    void write(DataOutputStream out) throws IOException {
        WordSet.writeNumber(out, prints.length);
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            WordSet.writeNumber(out, prints[i] - last);
            WordSet.writeNumber(out, lines[i]);
            last = prints[i];
        }
    }
}
