package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GapProperties {

    @Property
    void holdsTheSumAndTheDifferenceOfAnyTwoNumbersInIt(@ForAll("gaps") Gap one, @ForAll("gaps") Gap other) {
        for (long a = one.atLeastDays(); a <= one.atMostDays(); a++) {
            for (long b = other.atLeastDays(); b <= other.atMostDays(); b++) {
                assertThat(holds(one.plus(other), a + b)).isTrue();
                assertThat(holds(one.minus(other), a - b)).isTrue();
            }
        }
    }

    @Property
    void addsInAnyOrder(@ForAll("gaps") Gap one, @ForAll("gaps") Gap two, @ForAll("gaps") Gap three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void intersectionHoldsWhatBothHold(@ForAll("gaps") Gap one, @ForAll("gaps") Gap other) {
        for (long days = -30; days <= 30; days++) {
            long asked = days;
            boolean both = holds(one, asked) && holds(other, asked);
            assertThat(one.intersect(other).map(gap -> holds(gap, asked)).orElse(false))
                    .isEqualTo(both);
        }
        assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
        assertThat(one.intersect(one)).contains(one);
    }

    private static boolean holds(Gap gap, long days) {
        return gap.atLeastDays() <= days && days <= gap.atMostDays();
    }

    @Provide
    Arbitrary<Gap> gaps() {
        return Combinators.combine(
                        Arbitraries.longs().between(-15, 15),
                        Arbitraries.longs().between(0, 10))
                .as((from, width) -> new Gap(from, from + width));
    }
}
