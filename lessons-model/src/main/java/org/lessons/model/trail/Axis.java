package org.lessons.model.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.When;
import org.lessons.model.time.Extent;

/**
 * What the events of a timeline are laid on: the calendar where they have dates, the days since one of them where they have
 * distances alone, and nothing where there is neither. Whichever places more of them; no date is ever made up.
 *
 * @param kind which of them
 * @param reference the event that days are counted from, where it is one and neither the start nor the first stop
 * @param places for each event the days between which it lies, counted from the reference or from 1970; none where it cannot be
 *     placed
 */
record Axis(Kind kind, Optional<Integer> reference, List<Optional<Span>> places) {

    enum Kind {
        CALENDAR,
        FROM_START,
        FROM_END,
        FROM_EVENT,
        NONE
    }

    static Axis of(List<Moment> moments, Calendar calendar) {
        Axis best = new Axis(
                Kind.CALENDAR,
                Optional.empty(),
                moments.stream().map(Axis::dated).toList());
        for (Axis axis : distances(moments, calendar)) {
            if (axis.saysMoreThanOrder() && axis.isBetterThan(best)) {
                best = axis;
            }
        }
        return best.placed() > 0 ? best : new Axis(Kind.NONE, Optional.empty(), best.places());
    }

    private static List<Axis> distances(List<Moment> moments, Calendar calendar) {
        List<Axis> axes = new ArrayList<>();
        calendar.anchored(When.START)
                .ifPresent(start -> axes.add(from(start, Kind.FROM_START, Optional.empty(), moments)));
        calendar.anchored(When.STOP).ifPresent(stop -> axes.add(from(stop, Kind.FROM_END, Optional.empty(), moments)));
        largestFamily(moments).ifPresent(event -> {
            axes.add(from(moments.get(event), Kind.FROM_EVENT, Optional.of(event), moments));
        });
        return axes;
    }

    /** The first of those events that hang on the same moment, where most do. */
    private static Optional<Integer> largestFamily(List<Moment> moments) {
        Map<Moment, int[]> families = new IdentityHashMap<>();
        int[] largest = {0, 0};
        for (int i = 0; i < moments.size(); i++) {
            int first = i;
            int[] family = families.computeIfAbsent(moments.get(i).top(), top -> new int[] {first, 0});
            family[1]++;
            largest = family[1] > largest[1] ? family : largest;
        }
        return largest[1] > 1 ? Optional.of(largest[0]) : Optional.empty();
    }

    private static Axis from(Moment reference, Kind kind, Optional<Integer> event, List<Moment> moments) {
        List<Optional<Span>> places = moments.stream()
                .map(moment -> Optional.of(moment == reference ? Span.SAME : reference.spanTo(moment))
                        .filter(Span::isKnown))
                .toList();
        return new Axis(kind, event, places);
    }

    private static Optional<Span> dated(Moment moment) {
        Extent extent = moment.extent();
        Span days = new Span(
                extent.earliest().map(LocalDate::toEpochDay).orElse(Span.ANY.least()),
                extent.latest().map(LocalDate::toEpochDay).orElse(Span.ANY.most()));
        return Optional.of(days).filter(Span::isKnown);
    }

    /** Places more, or as many and knows more bounds of them, or as many and leaves them less room; the calendar is not left for these. */
    private boolean isBetterThan(Axis other) {
        if (placed() != other.placed() || other.isCalendar()) {
            return placed() > other.placed();
        }
        return bounds() == other.bounds() ? room() < other.room() : bounds() > other.bounds();
    }

    private long bounds() {
        return places.stream()
                .flatMap(Optional::stream)
                .filter(span -> span.knowsLeast() && span.knowsMost())
                .count();
    }

    /** How many days all that is bounded may be off. */
    private long room() {
        return places.stream()
                .flatMap(Optional::stream)
                .filter(span -> span.knowsLeast() && span.knowsMost())
                .mapToLong(span -> span.most() - span.least())
                .sum();
    }

    private long placed() {
        return places.stream().flatMap(Optional::stream).count();
    }

    private boolean saysMoreThanOrder() {
        return places.stream()
                .flatMap(Optional::stream)
                .anyMatch(span -> span.knowsLeast() && span.least() != 0 || span.knowsMost() && span.most() != 0);
    }

    boolean isCalendar() {
        return kind == Kind.CALENDAR;
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }
}
