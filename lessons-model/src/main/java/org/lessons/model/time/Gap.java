package org.lessons.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many days lie between two things, when it is known only to within a range: at least so many, at most so many.
 *
 * <p>Both bounds are included and always known; where one is not, there is no gap to speak of. Negative numbers mean
 * that the second came first. Immutable and safe to share between threads. Unit: whole days.
 *
 * <pre>{@code
 * Gap.between(concern.extent(), stop.extent());   // from 14 to 73 days
 * }</pre>
 *
 * @param atLeastDays the fewest days it can be
 * @param atMostDays the most days it can be, never fewer than {@code atLeastDays}
 */
public record Gap(long atLeastDays, long atMostDays) {

    /**
     * Checks that the bounds are the right way round.
     *
     * @param atLeastDays the fewest days it can be
     * @param atMostDays the most days it can be
     * @throws IllegalArgumentException when {@code atLeastDays} is more than {@code atMostDays}
     */
    public Gap {
        if (atLeastDays > atMostDays) {
            throw new IllegalArgumentException("a gap of at least more days than at most");
        }
    }

    /**
     * How many days one thing can have come after another.
     *
     * @param from what came first, or is taken to have done
     * @param to what came later
     * @return the range, or empty when an end of either is open or unknown, or either is
     *     {@link Extent#backwards() backwards}
     */
    public static Optional<Gap> between(Extent from, Extent to) {
        boolean known = from.earliest().isPresent()
                && from.latest().isPresent()
                && to.earliest().isPresent()
                && to.latest().isPresent();
        if (!known || from.backwards() || to.backwards()) {
            return Optional.empty();
        }
        return Optional.of(new Gap(
                days(from.latest().get(), to.earliest().get()),
                days(from.earliest().get(), to.latest().get())));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /**
     * Whether the number of days is known exactly.
     *
     * @return true when both bounds are the same
     */
    public boolean isExact() {
        return atLeastDays == atMostDays;
    }

    /**
     * The gap from the first of three things to the last, this being from first to second.
     *
     * @param next from second to third
     * @return fewest and fewest, to most and most
     * @throws ArithmeticException when the days cannot be counted in a long, which no two dates are apart
     */
    public Gap plus(Gap next) {
        return new Gap(Math.addExact(atLeastDays, next.atLeastDays), Math.addExact(atMostDays, next.atMostDays));
    }

    /**
     * What is left of this gap once part of it is over, nothing being known of how the two are linked.
     *
     * @param part what to take away
     * @return fewest less most, to most less fewest; as wide as both together
     * @throws ArithmeticException when the days cannot be counted in a long, which no two dates are apart
     */
    public Gap minus(Gap part) {
        return new Gap(
                Math.subtractExact(atLeastDays, part.atMostDays), Math.subtractExact(atMostDays, part.atLeastDays));
    }

    /**
     * What is known when two sources speak of the same gap.
     *
     * @param other what the other source says
     * @return the days that both allow, or empty when they contradict one another
     */
    public Optional<Gap> intersect(Gap other) {
        long atLeast = Math.max(atLeastDays, other.atLeastDays);
        long atMost = Math.min(atMostDays, other.atMostDays);
        return atLeast > atMost ? Optional.empty() : Optional.of(new Gap(atLeast, atMost));
    }
}
