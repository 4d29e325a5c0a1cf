package org.lessons.anonymise.grammar;

/**
 * A bit for each of some words, by their numbers: most words of a text are in no list, and one look at a few cache lines says so.
 *
 * <p>Several words may share a bit, so it may take a word for one of them that is none, and never the other way round.
 */
public final class WordBits {

    private final long[] bits;

    /**
     * Without a word yet.
     *
     * @param longs a power of two; 64 words share each
     */
    public WordBits(int longs) {
        bits = new long[longs];
    }

    /**
     * As it was.
     *
     * @param bits what {@link #longs} gave
     */
    public WordBits(long[] bits) {
        this.bits = bits.clone();
    }

    /**
     * All its bits.
     *
     * @return a copy
     */
    public long[] longs() {
        return bits.clone();
    }

    /**
     * Takes a word in.
     *
     * @param hash its number
     */
    public void add(long hash) {
        int spread = WordHash.spread(hash);
        bits[spread >>> 6 & bits.length - 1] |= 1L << spread;
    }

    /**
     * Whether a word may be one of them.
     *
     * @param hash its number
     * @return false when it is none of them
     */
    public boolean mayHave(long hash) {
        int spread = WordHash.spread(hash);
        return (bits[spread >>> 6 & bits.length - 1] & 1L << spread) != 0;
    }
}
