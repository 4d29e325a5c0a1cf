package org.lessons.io.publish;

import java.util.List;
import org.lessons.model.trail.Lag;

/**
 * A length of time that a first concern may have waited, in the days that stand for it.
 *
 * @param key names its words
 * @param days how many
 */
record Wait(String key, long days) {

    /** From the shortest to the longest. */
    static final List<Wait> ALL = List.of(
            new Wait("week", 7),
            new Wait("month", 30),
            new Wait("quarter", 91),
            new Wait("half-year", 182),
            new Wait("year", 365),
            new Wait("two-years", 730),
            new Wait("five-years", 1826));

    /** Whether even the shortest time that fits what a case tells is as long. */
    boolean isCertain(Lag lag) {
        return lag.atLeastDays().isPresent() && lag.atLeastDays().getAsLong() >= days;
    }

    /** Whether some time that fits is as long: a lag without an end is as long as one likes, and one that nobody tells is not counted. */
    boolean isPossible(Lag lag) {
        return lag.kind() != Lag.Kind.NONE
                && (lag.atMostDays().isEmpty() || lag.atMostDays().getAsLong() >= days);
    }
}
