package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtentProperties {

    @Property(tries = 10_000)
    void comparesTheSameFromEitherSide(@ForAll("extents") Extent one, @ForAll("extents") Extent other) {
        assertThat(one.compare(other)).isEqualTo(other.compare(one).inverse());
    }

    @Property
    void neitherPrecedesNorFollowsItself(@ForAll("extents") Extent extent) {
        assertThat(extent.compare(extent)).isIn(Order.OVERLAPS, Order.UNKNOWN);
    }

    @Property(tries = 5_000)
    void agreesWithEveryPairOfDaysItMayMean(@ForAll("closed") Extent one, @ForAll("closed") Extent other) {
        long earlier = 0;
        long later = 0;
        long same = 0;
        for (long a = first(one); a <= last(one); a++) {
            for (long b = first(other); b <= last(other); b++) {
                earlier += a < b ? 1 : 0;
                later += a > b ? 1 : 0;
                same += a == b ? 1 : 0;
            }
        }
        Order expected = same > 0 ? Order.OVERLAPS : later == 0 ? Order.BEFORE : Order.AFTER;

        assertThat(earlier + later + same).isPositive();
        assertThat(one.compare(other)).isEqualTo(expected);
    }

    @Property
    void beforeIsTransitive(
            @ForAll("extents") Extent one, @ForAll("extents") Extent two, @ForAll("extents") Extent three) {
        if (one.compare(two) == Order.BEFORE && two.compare(three) == Order.BEFORE) {
            assertThat(one.compare(three)).isEqualTo(Order.BEFORE);
        }
    }

    @Property(tries = 5_000)
    void shiftsEachEndAsTheLapseAddsToIt(
            @ForAll("extents") Extent extent, @ForAll("lapses") Lapse atLeast, @ForAll("lapses") Lapse atMost) {
        Extent shifted = extent.shift(atLeast, atMost);

        assertThat(shifted.earliest()).isEqualTo(extent.earliest().map(atLeast::addTo));
        assertThat(shifted.latest()).isEqualTo(extent.latest().map(atMost::addTo));
        assertThat(shifted.openStart()).isEqualTo(extent.openStart());
        assertThat(shifted.openEnd()).isEqualTo(extent.openEnd());
    }

    @Property(tries = 5_000)
    void holdsEveryDayThatIsSoLongAfterADayOfIt(
            @ForAll("closed") Extent extent, @ForAll("lapses") Lapse atLeast, @ForAll("lapses") Lapse atMost) {
        Extent shifted = extent.shift(atLeast, atMost);

        for (long day = first(extent); day <= last(extent); day++) {
            LocalDate from = LocalDate.ofEpochDay(day);
            assertThat(atLeast.addTo(from)).isAfterOrEqualTo(shifted.earliest().get());
            assertThat(atMost.addTo(from)).isBeforeOrEqualTo(shifted.latest().get());
        }
    }

    @Property
    void aGapHoldsTheDaysBetweenAnyTwoDays(@ForAll("closed") Extent from, @ForAll("closed") Extent to) {
        Gap gap = Gap.between(from, to).orElseThrow();

        for (long a = first(from); a <= last(from); a++) {
            for (long b = first(to); b <= last(to); b++) {
                assertThat(b - a).isBetween(gap.atLeastDays(), gap.atMostDays());
            }
        }
        assertThat(gap.atLeastDays()).isEqualTo(first(to) - last(from));
        assertThat(gap.atMostDays()).isEqualTo(last(to) - first(from));
    }

    @Property
    void hasAGapOnlyWhereAllIsKnownAndNothingContradictsItself(
            @ForAll("extents") Extent from, @ForAll("extents") Extent to) {
        Assume.that(
                from.backwards() || from.latest().isEmpty() || from.earliest().isEmpty());

        assertThat(Gap.between(from, to)).isEmpty();
        assertThat(Gap.between(to, from)).isEmpty();
    }

    private static long first(Extent extent) {
        return extent.earliest().orElseThrow().toEpochDay();
    }

    private static long last(Extent extent) {
        return extent.latest().orElseThrow().toEpochDay();
    }

    /** Ends known, open and unknown, in order and not. */
    @Provide
    Arbitrary<Extent> extents() {
        Arbitrary<LocalDate> day = days();
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(day.optional(0.7), day.optional(0.7), flag, flag)
                .as((from, to, openStart, openEnd) ->
                        new Extent(from, to, openStart && from.isEmpty(), openEnd && to.isEmpty()));
    }

    /** A few days among few, so that pairs meet, touch and miss. */
    @Provide
    Arbitrary<Extent> closed() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 12))
                .as((from, length) -> Extent.between(from, from.plusDays(length)));
    }

    private static Arbitrary<LocalDate> days() {
        LocalDate start = LocalDate.of(2020, 2, 20);
        return Arbitraries.integers().between(0, 40).map(start::plusDays);
    }

    @Provide
    Arbitrary<Lapse> lapses() {
        return LapseTexts.all().map(Lapse::of);
    }
}
