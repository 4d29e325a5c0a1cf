package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.WordHash;

/** What is known of words, by their hash: one look at an array a word and no object. Two words of one hash would share signs. */
final class WordTable {

    private static final long UPPER = 0xffffffff00000000L;
    private static final long LOWER = 0xffffffffL;

    /** The upper half of a word's hash, the lower half of which says where it stands, and its signs; 0 where there is none. */
    private final long[] slots;

    /** How many words there is room for yet. */
    private int free;

    /** Room for two words in three of the slots, a power of two. */
    WordTable(int slots) {
        this.slots = new long[slots];
        this.free = slots / 3 * 2;
    }

    /** As it was, with no room for more. */
    WordTable(long[] longs) {
        this.slots = longs;
    }

    /** All that it knows, as it stands. */
    long[] longs() {
        return slots.clone();
    }

    /** Adds signs to a word, which is known from then on; none change nothing. */
    void add(long hash, int sign) {
        if (sign == 0) {
            return;
        }
        int at = slot(hash);
        if (slots[at] == 0 && free-- == 0) {
            throw new IllegalStateException("the table of words is too small for our lists");
        }
        slots[at] |= hash & UPPER | sign & LOWER;
    }

    int signs(long hash) {
        return (int) slots[slot(hash)];
    }

    private int slot(long hash) {
        int at = WordHash.spread(hash) & slots.length - 1;
        while (slots[at] != 0 && ((slots[at] ^ hash) & UPPER) != 0) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
