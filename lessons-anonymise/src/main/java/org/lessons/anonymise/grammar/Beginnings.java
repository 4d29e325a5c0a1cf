package org.lessons.anonymise.grammar;

/**
 * The words and signs with which each grammar may begin: one look-up of a token's hash says which are worth asking.
 *
 * <p>Only hashes are compared, so it may name a grammar too many and never one too few. Immutable once made.
 */
final class Beginnings {

    /** Room for several times what there is, so that nearly every look-up ends at the first slot. */
    private static final int CAPACITY = 1 << 12;

    private final long[] hashes = new long[CAPACITY];
    private final int[] grammars = new int[CAPACITY];
    private final WordBits bits = new WordBits(CAPACITY >> 4);

    /** That the grammar may begin with any of the words. */
    void add(int grammar, Words... lists) {
        for (Words words : lists) {
            for (String word : words.words()) {
                add(grammar, WordHash.of(word));
            }
        }
    }

    /** That the grammar may begin with any of the signs. */
    void addSigns(int grammar, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            add(grammar, WordHash.ofSign(signs.charAt(i)));
        }
    }

    private void add(int grammar, long hash) {
        bits.add(hash);
        int slot = slot(hash);
        hashes[slot] = hash;
        grammars[slot] |= grammar;
    }

    /** The grammars that may begin with a token of that hash, each as a bit. */
    int of(long hash) {
        return bits.mayHave(hash) ? grammars[slot(hash)] : 0;
    }

    private int slot(long hash) {
        int at = WordHash.spread(hash) & CAPACITY - 1;
        while (hashes[at] != hash && hashes[at] != 0) {
            at = at + 1 & CAPACITY - 1;
        }
        return at;
    }
}
