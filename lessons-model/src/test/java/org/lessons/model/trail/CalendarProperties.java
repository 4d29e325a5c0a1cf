package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Order;

class CalendarProperties {

    @Provide
    Arbitrary<FailureCase> inDays() {
        return AnyStory.inDays();
    }

    @Provide
    Arbitrary<FailureCase> inMonths() {
        return AnyStory.inMonths();
    }

    @Provide
    Arbitrary<FailureCase> anything() {
        return AnyRecord.cases();
    }

    @Property
    void movingAllDatesChangesNoGapAndNoOrder(
            @ForAll("inDays") FailureCase content, @ForAll @IntRange(min = -4000, max = 4000) int days) {
        FailureCase moved = dated(
                content,
                extent -> new Extent(
                        extent.earliest().map(day -> day.plusDays(days)),
                        extent.latest().map(day -> day.plusDays(days)),
                        extent.openStart(),
                        extent.openEnd()));

        eachPair(content, moved, (before, one, other, after, movedOne, movedOther) -> {
            assertThat(after.gap(movedOne, movedOther)).isEqualTo(before.gap(one, other));
            assertThat(after.compare(movedOne, movedOther)).isEqualTo(before.compare(one, other));
        });
        assertThat(Timeline.of(moved).concernToStop())
                .isEqualTo(Timeline.of(content).concernToStop());
        assertThat(Timeline.of(moved).warnings()).isEqualTo(Timeline.of(content).warnings());
    }

    @Property
    void knowingMoreExactlyNeverTurnsACertainOrderRound(
            @ForAll("inMonths") FailureCase content,
            @ForAll @IntRange(min = 0, max = 40) int later,
            @ForAll @IntRange(min = 0, max = 40) int earlier) {
        FailureCase exact = dated(content, extent -> narrowed(extent, later, earlier));

        eachPair(content, exact, (before, one, other, after, exactOne, exactOther) -> {
            Order order = before.compare(one, other);
            if (order == Order.BEFORE || order == Order.AFTER) {
                assertThat(after.compare(exactOne, exactOther)).isIn(order, Order.UNKNOWN);
            }
        });
    }

    @Property
    void knowingMoreExactlyNeverTurnsACertainWaitRound(
            @ForAll("inMonths") FailureCase content,
            @ForAll @IntRange(min = 0, max = 40) int later,
            @ForAll @IntRange(min = 0, max = 40) int earlier) {
        FailureCase exact = dated(content, extent -> narrowed(extent, later, earlier));
        List<Timeline.Warning> before = Timeline.of(content).warnings();
        List<Timeline.Warning> after = Timeline.of(exact).warnings();

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Lag vague = before.get(i).lag();
            Lag known = after.get(i).lag();
            assertThat(vague.atLeastDays().orElse(0) > 0 && known.atMostDays().orElse(0) < 0)
                    .isFalse();
            assertThat(vague.atMostDays().orElse(0) < 0 && known.atLeastDays().orElse(0) > 0)
                    .isFalse();
        }
    }

    @Property
    void theWayBackIsAsLongAsTheWayThere(@ForAll("inMonths") FailureCase content) {
        eachPair(content, content, (calendar, one, other, same, sameOne, sameOther) -> {
            Optional<Gap> there = calendar.gap(one, other);
            Optional<Gap> back = calendar.gap(other, one);
            assertThat(back).isEqualTo(there.map(gap -> new Gap(-gap.atMostDays(), -gap.atLeastDays())));
            assertThat(calendar.compare(other, one))
                    .isEqualTo(calendar.compare(one, other).inverse());
        });
    }

    @Property
    void theOrderIsThatOfTheGap(@ForAll("inMonths") FailureCase content) {
        eachPair(
                content,
                content,
                (calendar, one, other, same, sameOne, sameOther) -> calendar.gap(one, other)
                        .ifPresent(gap -> {
                            Order order = calendar.compare(one, other);
                            assertThat(order == Order.BEFORE).isEqualTo(gap.atLeastDays() > 0);
                            assertThat(order == Order.AFTER).isEqualTo(gap.atMostDays() < 0);
                        }));
    }

    @Property
    void datesAloneAreComparedAsTheyAreWithoutACase(@ForAll("inMonths") FailureCase content) {
        eachPair(content, content, (calendar, one, other, same, sameOne, sameOther) -> {
            if (one != other && one.on().isPresent() && other.on().isPresent()) {
                assertThat(calendar.compare(one, other)).isEqualTo(one.compare(other));
            }
        });
    }

    @Property
    void nothingIsThrownForAnyCase(@ForAll("anything") FailureCase content) {
        Timeline timeline = Timeline.of(content);

        assertThat(timeline.events()).doesNotContainNull();
        assertThat(timeline.concernToStop()).isNotNull();
    }

    private static Extent narrowed(Extent extent, int later, int earlier) {
        if (extent.earliest().isEmpty() || extent.latest().isEmpty() || extent.backwards()) {
            return extent;
        }
        LocalDate last = extent.latest().get();
        LocalDate from = min(extent.earliest().get().plusDays(later), last);
        LocalDate to = last.minusDays(earlier);
        return Extent.between(from, to.isBefore(from) ? from : to);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static FailureCase dated(FailureCase content, UnaryOperator<Extent> change) {
        return Shape.of(content)
                .map(content, (at, part, e) -> e instanceof Edtf ? written(change.apply(((Edtf) e).extent())) : e);
    }

    private static Edtf written(Extent extent) {
        String from = extent.openStart()
                ? ".."
                : extent.earliest().map(LocalDate::toString).orElse("");
        String to = extent.openEnd()
                ? ".."
                : extent.latest().map(LocalDate::toString).orElse("");
        return Edtf.of(from + "/" + to);
    }

    private static void eachPair(FailureCase one, FailureCase other, Pair pair) {
        Calendar first = Calendar.of(one);
        Calendar second = Calendar.of(other);
        List<When> times = AnyStory.times(one);
        List<When> others = AnyStory.times(other);
        for (int i = 0; i < times.size(); i++) {
            for (int j = 0; j < times.size(); j++) {
                pair.compare(first, times.get(i), times.get(j), second, others.get(i), others.get(j));
            }
        }
    }

    /** Two times in one case, and the same two in another. */
    private interface Pair {
        void compare(Calendar first, When one, When other, Calendar second, When sameOne, When sameOther);
    }
}
