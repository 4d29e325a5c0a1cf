package org.lessons.io;

/**
 * The token without which nothing is written that identifies people.
 *
 * <p>Whoever writes a case as it was told says so, in words that a code base can be searched for: {@code
 * Identifiable.staysInTheHouse()}. What goes outside is a {@link org.lessons.model.TreatedCase} and needs no token.
 * Immutable and safe for use by several threads.
 */
public final class Identifiable {

    private static final Identifiable TOKEN = new Identifiable();

    private Identifiable() {}

    /**
     * Promises that what is written stays where those may see it who may see the people in it.
     *
     * @return the token, always the same one
     */
    public static Identifiable staysInTheHouse() {
        return TOKEN;
    }

    /** The promise; safe to print. */
    @Override
    public String toString() {
        return "Identifiable, stays in the house";
    }
}
