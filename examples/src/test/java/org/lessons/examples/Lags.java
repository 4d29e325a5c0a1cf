package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lessons.model.FailureCase;
import org.lessons.model.trail.Lag;
import org.lessons.model.trail.Timeline;

/** The lag from concern to stop before and after a treatment that leaves no date. */
final class Lags {

    /** Nothing is rounded by more than thirty days; and lapses in months, told without a date, waver by a few days. */
    private static final long COARSENESS = 36;

    /** What is farther away than this says that no limit is known. */
    private static final long NO_LIMIT = 36_000;

    private Lags() {}

    /** That the treated lag is known as the told one is, holds it, and is not much wider. */
    static void assertKept(FailureCase told, FailureCase treated) {
        Lag before = Timeline.of(told).concernToStop();
        Lag after = Timeline.of(treated).concernToStop();
        String pair = "told " + before + ", treated " + after;
        assertThat(after.kind()).as(pair).isIn(asCoarse(before.kind()));
        assertBound(pair, before.atLeastDays(), after.atLeastDays(), -COARSENESS, 0);
        assertBound(pair, before.atMostDays(), after.atMostDays(), 0, COARSENESS);
    }

    /** What was known to the day is known to within bounds, and an order that is rounded is a bound. */
    private static Set<Lag.Kind> asCoarse(Lag.Kind told) {
        return told == Lag.Kind.NONE ? EnumSet.of(told) : EnumSet.of(told, Lag.Kind.BOUNDED);
    }

    private static void assertBound(String pair, OptionalLong before, OptionalLong after, long lowest, long highest) {
        boolean known = after.isPresent() && Math.abs(after.getAsLong()) < NO_LIMIT;
        assertThat(known).as(pair).isEqualTo(before.isPresent());
        if (before.isPresent()) {
            assertThat(after.getAsLong() - before.getAsLong()).as(pair).isBetween(lowest, highest);
        }
    }
}
