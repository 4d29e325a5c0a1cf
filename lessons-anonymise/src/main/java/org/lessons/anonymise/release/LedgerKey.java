package org.lessons.anonymise.release;

/**
 * The key that a ledger's fingerprints are made under. It stays in the house, apart from the ledger.
 *
 * <p>Whoever has it can ask of every case and every value that they can think of whether the ledger holds it; without it they
 * cannot. So the ledger stays personal data for whoever has both. Never written, never printed. Not a key of a release: those
 * change from release to release, and this one must not, or old entries cannot be compared with new ones. Immutable and safe for
 * use by several threads.
 */
public final class LedgerKey {

    /** In bytes: under a key that can be guessed, so can all that is hidden by it. */
    private static final int SHORTEST = 16;

    private final byte[] key;

    private LedgerKey(byte[] key) {
        this.key = key;
    }

    /**
     * A key of these bytes.
     *
     * @param key at least 16 bytes that nobody can guess; copied
     * @return the key
     * @throws IllegalArgumentException when it is shorter
     */
    public static LedgerKey of(byte[] key) {
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException("a ledger key has at least " + SHORTEST + " bytes");
        }
        return new LedgerKey(key.clone());
    }

    Fingerprints fingerprints() {
        return new Fingerprints(key);
    }

    /** That it is one; never the key. */
    @Override
    public String toString() {
        return "LedgerKey";
    }
}
