package org.lessons.anonymise.names;

/** What is known of words, by their hash: one array look-up a word and no object. Two words of one hash would share signs. */
final class WordTable {

    private long[] keys = new long[1 << 15];
    private int[] signs = new int[1 << 15];
    private int size;

    void add(long hash, int sign) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(hash);
        if (keys[at] == 0) {
            keys[at] = hash;
            size++;
        }
        signs[at] |= sign;
    }

    int signs(long hash) {
        return signs[slot(hash)];
    }

    void remove(long hash, int sign) {
        signs[slot(hash)] &= ~sign;
    }

    private int slot(long hash) {
        int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != hash) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldSigns = signs;
        keys = new long[oldKeys.length * 2];
        signs = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldSigns[i]);
            }
        }
    }
}
