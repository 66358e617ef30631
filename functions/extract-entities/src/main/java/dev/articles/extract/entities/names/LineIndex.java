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
 *
 * <p>Some keys are marked as those that texts are searched for.
 */
final class LineIndex {

    private static final int[] NOWHERE = {};

    private final int[] prints;
    /** The line of each fingerprint twice, and one more where it is marked. */
    private final int[] places;

    private LineIndex(int[] prints, int[] places) {
        this.prints = prints;
        this.places = places;
    }

    /** Gathers keys for an index to be written. */
    static final class Builder {

        private final Map<Integer, SortedSet<Integer>> places = new TreeMap<>();

        void add(String key, int line, boolean marked) {
            SortedSet<Integer> found =
                    places.computeIfAbsent(KeyTable.print(key, key.length()), print -> new TreeSet<>());
            if (marked) {
                found.remove(2 * line);
                found.add(2 * line + 1);
            } else if (!found.contains(2 * line + 1)) {
                found.add(2 * line);
            }
        }

        LineIndex build() {
            int[] prints =
                    new int[places.values().stream().mapToInt(SortedSet::size).sum()];
            int[] numbers = new int[prints.length];
            int i = 0;
            for (Map.Entry<Integer, SortedSet<Integer>> entry : places.entrySet()) {
                for (int place : entry.getValue()) {
                    prints[i] = entry.getKey();
                    numbers[i++] = place;
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
        int[] lines = new int[to - from];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = places[from + i] >> 1;
        }
        return lines;
    }

    /** Adds a bit to what a table knows of each marked key. */
    void addMarkedTo(KeyTable table, int bit) {
        for (int i = 0; i < prints.length; i++) {
            if ((places[i] & 1) != 0) {
                table.addPrint(prints[i], bit);
            }
        }
    }

    /** Reads what {@link #write} wrote: the count, then each fingerprint's distance from the last, and its place. */
    static LineIndex read(ByteCursor in) {
        int[] prints = new int[in.number()];
        int[] places = new int[prints.length];
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            last += in.number();
            prints[i] = last;
            places[i] = in.number();
        }
        return new LineIndex(prints, places);
    }

    void write(DataOutputStream out) throws IOException {
        WordSet.writeNumber(out, prints.length);
        int last = 0;
        for (int i = 0; i < prints.length; i++) {
            WordSet.writeNumber(out, prints[i] - last);
            WordSet.writeNumber(out, places[i]);
            last = prints[i];
        }
    }
}
