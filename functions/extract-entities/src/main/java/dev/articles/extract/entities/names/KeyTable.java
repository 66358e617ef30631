package dev.articles.extract.entities.names;

/**
 * From name keys to bit masks: an open hash table of 28-bit fingerprints, the same as in {@link WordSet}s, so that one
 * look-up answers for all lists at once.
 */
final class KeyTable {

    private int[] prints = new int[1 << 18];
    private short[] masks = new short[prints.length];
    private int size;

    /** Adds bits to what is known of a key. */
    void add(String key, int bits) {
        addPrint(print(key, key.length()), bits);
    }

    void addPrint(int print, int bits) {
        if (size * 2 >= prints.length) {
            grow();
        }
        int slot = slot(print);
        if (masks[slot] == 0) {
            prints[slot] = print;
            size++;
        }
        masks[slot] |= (short) bits;
    }

    /** The bits of the first {@code length} characters of a key; 0 if it is not in the table. */
    int get(CharSequence key, int length) {
        return masks[slot(print(key, length))];
    }

    private int slot(int print) {
        int last = prints.length - 1;
        int slot = print & last;
        while (masks[slot] != 0 && prints[slot] != print) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        int[] oldPrints = prints;
        short[] oldMasks = masks;
        prints = new int[oldPrints.length * 2];
        masks = new short[prints.length];
        size = 0;
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldMasks[i] != 0) {
                addPrint(oldPrints[i], oldMasks[i]);
            }
        }
    }

    /** FNV-1a over UTF-16 units, finished by MurmurHash3's mixer; its 28 highest bits. */
    static int print(CharSequence key, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return (int) ((hash == 0 ? 1 : hash) >>> 36);
    }
}
