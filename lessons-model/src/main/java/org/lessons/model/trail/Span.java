package org.lessons.model.trail;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Lapse;

/**
 * The days from one thing to another while they are being reckoned: either bound may be without limit, and what two
 * sources say may turn out to leave nothing.
 */
record Span(long least, long most) {

    private static final long NONE = Calendar.NO_LIMIT;

    /** Nothing is known. */
    static final Span ANY = new Span(-NONE, NONE);

    /** One and the same day. */
    static final Span SAME = new Span(0, 0);

    /** What a lapse says by itself; "since" alone says "not before". */
    static Span of(When when) {
        Optional<Lapse> atMost = when.atMost();
        boolean earlier = atMost.isPresent() && atMost.get().maxDays() < 0;
        return new Span(
                when.atLeast().map(Lapse::minDays).orElse(earlier ? -NONE : 0),
                atMost.map(Lapse::maxDays).orElse(NONE));
    }

    static Span between(Extent from, Extent to) {
        if (from.backwards() || to.backwards()) {
            return ANY;
        }
        long least = from.latest().isPresent() && to.earliest().isPresent()
                ? ChronoUnit.DAYS.between(from.latest().get(), to.earliest().get())
                : -NONE;
        long most = from.earliest().isPresent() && to.latest().isPresent()
                ? ChronoUnit.DAYS.between(from.earliest().get(), to.latest().get())
                : NONE;
        return new Span(least, most);
    }

    Span plus(Span next) {
        return new Span(sum(least, next.least), sum(most, next.most));
    }

    Span minus(Span part) {
        return new Span(sum(least, -part.most), sum(most, -part.least));
    }

    Span and(Span other) {
        return new Span(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** Both terms have the same limitless end, so that the first is asked for its sign. */
    private static long sum(long one, long other) {
        if (one == NONE || one == -NONE) {
            return one;
        }
        if (other == NONE || other == -NONE) {
            return other;
        }
        return one + other;
    }

    boolean isContradiction() {
        return least > most;
    }

    boolean knowsLeast() {
        return least != -NONE;
    }

    boolean knowsMost() {
        return most != NONE;
    }

    boolean isKnown() {
        return !isContradiction() && (knowsLeast() || knowsMost());
    }

    Optional<Gap> gap() {
        return isKnown() ? Optional.of(new Gap(least, most)) : Optional.empty();
    }
}
