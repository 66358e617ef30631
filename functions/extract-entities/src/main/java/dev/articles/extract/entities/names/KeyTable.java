package dev.articles.extract.entities.names;

/** A growing map from name keys to bit masks that keeps 64-bit fingerprints instead of the keys themselves. */
final class KeyTable {

    private long[] prints = new long[1 << 16];
    private int[] masks = new int[1 << 16];
    private int size;

    /** Adds bits to what is known of the first {@code length} characters of a key. */
    void add(CharSequence key, int length, int bits) {
        if (size * 2 >= prints.length) {
            grow();
        }
        put(print(key, length), bits);
    }

    /** The bits of the first {@code length} characters of a key; 0 if it is not in the table. */
    int get(CharSequence key, int length) {
        long print = print(key, length);
        int slot = slot(print);
        return prints[slot] == print ? masks[slot] : 0;
    }

    private void put(long print, int bits) {
        int slot = slot(print);
        if (prints[slot] == 0) {
            prints[slot] = print;
            size++;
        }
        masks[slot] |= bits;
    }

    private int slot(long print) {
        int last = prints.length - 1;
        int slot = (int) (print >>> 32) & last;
        while (prints[slot] != 0 && prints[slot] != print) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldMasks = masks;
        prints = new long[oldPrints.length * 2];
        masks = new int[oldMasks.length * 2];
        size = 0;
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldPrints[i] != 0) {
                put(oldPrints[i], oldMasks[i]);
            }
        }
    }

    /** FNV-1a over UTF-16 units, finished by MurmurHash3's mixer; never 0, which marks an empty slot. */
    static long print(CharSequence key, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
