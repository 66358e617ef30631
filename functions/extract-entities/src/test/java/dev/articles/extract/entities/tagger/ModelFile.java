package dev.articles.extract.entities.tagger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes what was learnt for both readings as {@link SparseModel#read} reads it. */
final class ModelFile {

    private static final int L = Labels.COUNT;
    private static final int NO_ROW = -1;

    /** A slot, and which row each reading has for it. */
    private record Place(int slot, int first, int second) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ModelFile() {}

    static byte[] bytes(Learnt first, Learnt second) {
        ModelFile file = new ModelFile();
        List<Place> places = withStones(places(first, second));
        file.writeInt(places.size());
        file.out.writeBytes(first.transitions());
        file.out.writeBytes(second.transitions());
        int last = 0;
        for (Place place : places) {
            file.writeChar(place.slot() - last);
            last = place.slot();
        }
        file.write(first.rows(), places.stream().mapToInt(Place::first).toArray());
        file.write(second.rows(), places.stream().mapToInt(Place::second).toArray());
        return file.out.toByteArray();
    }

    /** The slots of both, in order. */
    private static List<Place> places(Learnt first, Learnt second) {
        List<Place> places = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < first.slots().length || b < second.slots().length) {
            int slotA = a < first.slots().length ? first.slots()[a] : Integer.MAX_VALUE;
            int slotB = b < second.slots().length ? second.slots()[b] : Integer.MAX_VALUE;
            places.add(new Place(Math.min(slotA, slotB), slotA <= slotB ? a++ : NO_ROW, slotB <= slotA ? b++ : NO_ROW));
        }
        return places;
    }

    /** With an empty row wherever the next one is too far away to say. */
    private static List<Place> withStones(List<Place> places) {
        List<Place> all = new ArrayList<>(places.size());
        int last = 0;
        for (Place place : places) {
            while (place.slot() - last > Character.MAX_VALUE) {
                last += Character.MAX_VALUE;
                all.add(new Place(last, NO_ROW, NO_ROW));
            }
            all.add(place);
            last = place.slot();
        }
        return all;
    }

    /** For which labels each row has weights, and then those weights. */
    private void write(byte[] rows, int[] order) {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        for (int row : order) {
            int labels = 0;
            for (int y = 0; y < L && row != NO_ROW; y++) {
                if (rows[row * L + y] != 0) {
                    labels |= 1 << y;
                    weights.write(rows[row * L + y]);
                }
            }
            writeChar(labels);
        }
        out.writeBytes(weights.toByteArray());
    }

    private void writeInt(int value) {
        writeChar(value >> Short.SIZE);
        writeChar(value);
    }

    private void writeChar(int value) {
        out.write(value >> Byte.SIZE);
        out.write(value);
    }
}
