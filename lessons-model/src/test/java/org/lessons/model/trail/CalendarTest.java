package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Lapse;
import org.lessons.model.time.Order;

class CalendarTest {

    private static final FailureCase NOTHING = FailureCase.builder().build();

    private final When april = When.on("2019-04");

    @Test
    void shiftsTheDateOfTheAnchor() {
        Calendar calendar = Calendar.of(started(april));

        assertThat(calendar.extent(When.since(When.START, "P1M", "P2M")))
                .isEqualTo(Edtf.of("2019-05-01/2019-06-30").extent());
        assertThat(calendar.extent(When.since(When.START, "-P1W", "P0D")))
                .isEqualTo(Edtf.of("2019-03-25/2019-04-30").extent());
    }

    @Test
    void takesSinceForNotBefore() {
        Calendar calendar = Calendar.of(started(april));
        When since = When.builder().since(When.START).build();
        When within = since.withAtMost(Lapse.of("P1W"));
        When before = since.withAtMost(Lapse.of("-P1W"));

        assertThat(calendar.extent(since)).isEqualTo(Edtf.of("2019-04-01/").extent());
        assertThat(calendar.extent(within))
                .isEqualTo(Edtf.of("2019-04-01/2019-05-07").extent());
        assertThat(calendar.extent(before)).isEqualTo(Edtf.of("/2019-04-23").extent());
    }

    @Test
    void reckonsWithoutAnyDate() {
        Calendar calendar = Calendar.of(NOTHING);
        When soon = When.since(When.START, "P1W", "P2W");
        When later = When.since(When.START, "P3W", "P1M");

        assertThat(calendar.extent(soon)).isEqualTo(Extent.UNKNOWN);
        assertThat(calendar.gap(soon, later)).contains(new Gap(7, 24));
        assertThat(calendar.compare(soon, later)).isEqualTo(Order.BEFORE);
        assertThat(calendar.compare(later, When.since(When.START, "P2W", "P3W")))
                .isEqualTo(Order.OVERLAPS);
        assertThat(calendar.compare(soon, When.since(When.STOP, "P1W", "P2W"))).isEqualTo(Order.UNKNOWN);
        assertThat(calendar.gap(soon, When.since("c1", "P1W", "P2W"))).isEmpty();
    }

    @Test
    void reckonsFromTheNearestAnchorThatTwoTimesShare() {
        When raised = When.since(When.START, "P1M", "P6M");
        When again = When.since("c1", "P3D", "P5D");
        Calendar calendar = Calendar.of(concerns(raised, again));

        assertThat(calendar.gap(raised, again)).contains(new Gap(3, 5));
        assertThat(calendar.gap(again, When.since("c1", "P10D", "P10D"))).contains(new Gap(5, 7));
    }

    @Test
    void takesWhatBothAnchorAndDatesAllow() {
        When raised = When.on("2019-02-01");
        When month = When.since("c1", "P1M", "P1M");
        Calendar calendar = Calendar.of(concerns(raised, month));

        assertThat(calendar.gap(raised, month)).contains(new Gap(28, 28));
    }

    @Test
    void saysSoWhenOneBoundIsUnknown() {
        Calendar calendar = Calendar.of(started(april));
        When since = When.builder().since(When.START).atLeast(Lapse.of("P1W")).build();
        When start = When.since(When.START, "P0D", "P0D");

        assertThat(calendar.gap(start, since)).contains(new Gap(7, Calendar.NO_LIMIT));
        assertThat(calendar.gap(since, start)).contains(new Gap(-Calendar.NO_LIMIT, -7));
        assertThat(calendar.compare(start, since)).isEqualTo(Order.BEFORE);
    }

    @Test
    void knowsTheFirstStopUnderBothItsNames() {
        FailureCase content = stops(
                Stop.builder().id("s1").build(),
                Stop.builder().id("s2").when(When.on("2020")).build());
        Calendar calendar = Calendar.of(content);

        assertThat(calendar.gap(When.since(When.STOP, "P1D", "P1D"), When.since("s1", "P3D", "P3D")))
                .contains(new Gap(2, 2));
        assertThat(calendar.gap(When.since(When.STOP, "P1D", "P1D"), When.since("s2", "P3D", "P3D")))
                .isEmpty();
    }

    @Test
    void givesUpOnTimesThatAreCountedFromEachOther() {
        When one = When.since("c2", "P1D", "P1D");
        When other = When.since("c1", "P1D", "P1D");
        Calendar calendar = Calendar.of(concerns(one, other));

        assertThat(calendar.circular())
                .containsExactly(
                        Pointer.of("/narrative/concerns/concerns/0/raised"),
                        Pointer.of("/narrative/concerns/concerns/1/raised"));
        assertThat(calendar.extent(one)).isEqualTo(Extent.UNKNOWN);
        assertThat(calendar.gap(one, other)).isEmpty();
    }

    @Test
    void doesNotBlameATimeThatIsCountedFromACircle() {
        FailureCase content = concerns(
                When.since("c1", "P1D", "P1D"), When.since("c1", "P1D", "P2D"), When.since("c2", "P1D", "P1D"));

        assertThat(Calendar.of(content).circular())
                .containsExactly(Pointer.of("/narrative/concerns/concerns/0/raised"));
    }

    @Test
    void letsADateWinOverALapse() {
        Calendar calendar = Calendar.of(started(april));

        assertThat(calendar.extent(When.on("2020").withSince(When.START)))
                .isEqualTo(Edtf.of("2020").extent());
    }

    @Test
    void learnsNothingFromALapseThatContradictsItself() {
        Calendar calendar = Calendar.of(started(april));

        assertThat(calendar.extent(When.since(When.START, "P8W", "P2W"))).isEqualTo(Extent.UNKNOWN);
    }

    @Test
    void doesNotTakeTwoThingsForOneBecauseTheyHaveOneDate() {
        When shared = When.on("2019");
        Calendar calendar = Calendar.of(concerns(shared, shared));
        When told = When.on("2019");

        assertThat(calendar.gap(shared, shared)).contains(new Gap(-364, 364));
        assertThat(Calendar.of(concerns(told)).gap(told, told)).contains(new Gap(0, 0));
        assertThat(Calendar.of(concerns(told)).gap(told, When.on("2019"))).contains(new Gap(-364, 364));
    }

    private static FailureCase started(When when) {
        return NOTHING.withSubject(Subject.builder().started(when).build());
    }

    /** Concerns c1, c2, c3, raised at these times. */
    private static FailureCase concerns(When... raised) {
        int[] number = new int[1];
        return NOTHING.withNarrative(Narrative.builder()
                .concerns(Concerns.builder()
                        .addAllConcerns(Stream.of(raised)
                                .map(when -> Concern.builder()
                                        .id("c" + ++number[0])
                                        .raised(when)
                                        .build())
                                .toList())
                        .build())
                .build());
    }

    private static FailureCase stops(Stop... stops) {
        return NOTHING.withNarrative(Narrative.builder()
                .pulledThePlug(PulledThePlug.builder().addStops(stops).build())
                .build());
    }
}
