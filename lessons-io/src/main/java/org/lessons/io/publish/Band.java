package org.lessons.io.publish;

import java.util.List;
import org.lessons.model.trail.Lag;

/**
 * A span of days that a first concern may have waited.
 *
 * @param key names its words
 * @param from the fewest days
 * @param below more days than the most
 */
record Band(String key, long from, long below) {

    /** From the shortest to the longest, without a gap: each number of days lies in one. */
    static final List<Band> ALL = List.of(
            new Band("afterwards", Long.MIN_VALUE, 0),
            new Band("month", 0, 30),
            new Band("quarter", 30, 91),
            new Band("half-year", 91, 182),
            new Band("year", 182, 365),
            new Band("two-years", 365, 730),
            new Band("longer", 730, Long.MAX_VALUE));

    /** Whether every time that fits what a case tells lies in it. */
    boolean isCertain(Lag lag) {
        return least(lag) >= from && most(lag) < below;
    }

    /** Whether some time that fits does. */
    boolean isPossible(Lag lag) {
        return least(lag) < below && most(lag) >= from;
    }

    private static long least(Lag lag) {
        return lag.atLeastDays().orElse(Long.MIN_VALUE);
    }

    private static long most(Lag lag) {
        return lag.atMostDays().orElse(Long.MAX_VALUE - 1);
    }
}
