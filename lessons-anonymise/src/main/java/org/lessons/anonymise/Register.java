package org.lessons.anonymise;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Knows how many of a kind there are: how many refuges in Wales, how many prisons' surgeries in a region. An SPI.
 *
 * <p>{@link StillKnown} asks it about what the codes of a treated case say together, and takes a small count for a clue.
 * One that throws is taken to have answered with a small count. It may be called by several threads at once.
 *
 * <pre>{@code
 * Register services = combination -> combination.equals(Map.of("region", "NORTH_EAST", "setting", "REFUGE"))
 *         ? OptionalLong.of(3)
 *         : OptionalLong.empty();
 * }</pre>
 */
@FunctionalInterface
public interface Register {

    /**
     * How many there are.
     *
     * @param combination the codes, by component: some of {@code nation}, {@code region}, {@code setting}, {@code kind} and
     *     {@code year}
     * @return how many are like that; empty when that is not known
     */
    OptionalLong count(Map<String, String> combination);
}
