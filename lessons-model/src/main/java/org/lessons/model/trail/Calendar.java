package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.time.Extent;
import org.lessons.model.time.Gap;
import org.lessons.model.time.Order;

/**
 * The times of one case, those resolved that are told by their distance from something else.
 *
 * <p>What a lapse may be counted from: {@link When#START} is the start of what was tried, {@link When#STOP} the first
 * stop that is told, an id the time of that concern, decision, stop or effect. These are anchors even when they have no
 * date, so a case without one date still has gaps and an order. Other ids have no time of their own, and yet two times
 * that are counted from one of them can be compared.
 *
 * <p>How a lapse is read: without {@code atLeast} it is "not before", unless {@code atMost} is negative; without {@code
 * atMost} it is without limit. A date beside a lapse wins. A lapse of which the least is certainly more than the most, an id
 * that the case lacks, and times that are counted from one another in a circle say nothing.
 *
 * <p>A time that stands in the case is known by being that very object. Any other, or one object that stands in several
 * places, is taken for the time of something else: two things that are both dated "2019" may lie a year apart.
 *
 * <p>Unit: whole days. Nothing is thrown for any case. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Calendar calendar = Calendar.of(failureCase);
 * Order order = calendar.compare(concern.raised().get(), stop.when().get());
 * }</pre>
 */
public final class Calendar {

    /**
     * Stands in a {@link Gap} for the days that it is at most when nobody knows; with a minus sign, for the days that it is
     * at least.
     */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    private final Map<String, Moment> anchors = new HashMap<>();
    private final Map<When, Moment> standing = new IdentityHashMap<>();
    private final Map<Told, Moment> happenings = new LinkedHashMap<>();
    private final List<Pointer> circular;
    private final FailureCase content;
    private @Nullable Map<String, Moment> others;

    private Calendar(FailureCase content) {
        this.content = content;
        List<Told> all = Told.in(content);
        all.forEach(told -> happenings.put(told, new Moment(told.when())));
        happenings.forEach(this::anchor);
        anchors.putIfAbsent(When.START, new Moment(Optional.empty()));
        anchors.putIfAbsent(When.STOP, new Moment(Optional.empty()));
        Map<Moment, Pointer> places = new IdentityHashMap<>();
        happenings.forEach((told, moment) -> places.put(moment, told.timeAt()));
        happenings.values().forEach(moment -> moment.hangOn(this::anchor));
        this.circular = cutCircles(places);
        happenings.values().forEach(Moment::settle);
        anchors.values().forEach(Moment::settle);
        recogniseTimes();
    }

    /**
     * The times of a case.
     *
     * @param content any case, valid or not
     * @return its calendar
     */
    public static Calendar of(FailureCase content) {
        return new Calendar(content);
    }

    private void anchor(Told told, Moment moment) {
        switch (told.kind()) {
            case STARTED -> anchors.put(When.START, moment);
            case STOP -> anchors.putIfAbsent(When.STOP, moment);
            default -> {}
        }
        told.id().filter(id -> !isReserved(id)).ifPresent(id -> anchors.putIfAbsent(id, moment));
    }

    /** What lapses from a word or an id are counted from; the start and the first stop are there even when nobody told them. */
    Optional<Moment> anchored(String id) {
        return Optional.ofNullable(anchors.get(id));
    }

    private Optional<Moment> anchor(String id) {
        Moment told = anchors.get(id);
        return Optional.ofNullable(told == null ? others().get(id) : told);
    }

    /** What has an id and no time; looked for when something is counted from what is not told, which is rare. */
    private synchronized Map<String, Moment> others() {
        if (others == null) {
            Map<String, Moment> found = new HashMap<>();
            Shape.of(content).walk(content, (at, part, element) -> {
                if (part.isId() && element instanceof String) {
                    found.computeIfAbsent((String) element, id -> new Moment(Optional.empty()))
                            .settle();
                }
            });
            others = found;
        }
        return others;
    }

    private static boolean isReserved(String id) {
        return id.equals(When.START) || id.equals(When.STOP);
    }

    /** Whatever is counted from itself in the end is let go of; it stays an anchor without a date. */
    private static List<Pointer> cutCircles(Map<Moment, Pointer> places) {
        List<Moment> found = new ArrayList<>();
        Set<Moment> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Moment start : places.keySet()) {
            if (start.anchor() == null) {
                continue;
            }
            Map<Moment, Integer> path = new IdentityHashMap<>();
            List<Moment> walked = new ArrayList<>();
            Moment m = start;
            while (m != null && !done.contains(m) && !path.containsKey(m)) {
                path.put(m, walked.size());
                walked.add(m);
                m = m.anchor();
            }
            if (m != null && path.containsKey(m)) {
                found.addAll(walked.subList(path.get(m), walked.size()));
            }
            done.addAll(walked);
        }
        found.forEach(Moment::letGo);
        return found.stream().map(places::get).sorted().toList();
    }

    private void recogniseTimes() {
        Set<When> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        happenings.forEach((told, moment) -> told.when().ifPresent(when -> {
            if (seen.add(when)) {
                standing.put(when, moment);
            } else {
                standing.remove(when);
            }
        }));
    }

    private Moment moment(When when) {
        Moment known = standing.get(when);
        if (known != null) {
            return known;
        }
        Moment other = new Moment(Optional.of(when));
        other.hangOn(this::anchor);
        other.settle();
        return other;
    }

    Map<Told, Moment> happenings() {
        return happenings;
    }

    /**
     * The days between which a time lies.
     *
     * @param when a time of this case
     * @return its own date, or its anchor's shifted by the lapse; {@link Extent#UNKNOWN} where neither is to be had
     */
    public Extent extent(When when) {
        return moment(when).extent();
    }

    /**
     * Which of two times came first.
     *
     * @param one a time of this case
     * @param other another
     * @return before or after when the gap between them leaves no doubt; overlaps when both may be the same day; unknown when
     *     they have neither dates nor an anchor in common, or contradict each other
     */
    public Order compare(When one, When other) {
        return compare(moment(one), moment(other));
    }

    Order compare(Moment one, Moment other) {
        Span span = one.spanTo(other);
        if (!span.isKnown()) {
            return span.isContradiction() ? Order.UNKNOWN : one.extent().compare(other.extent());
        }
        if (span.least() > 0) {
            return Order.BEFORE;
        }
        if (span.most() < 0) {
            return Order.AFTER;
        }
        boolean bounded = span.knowsLeast() && span.knowsMost();
        return bounded || one.isTiedTo(other) ? Order.OVERLAPS : one.extent().compare(other.extent());
    }

    /**
     * How many days lie between two times: reckoned from the nearest anchor that they share and, where both have dates, from
     * these, whatever both allow.
     *
     * @param from a time of this case
     * @param to another
     * @return at least and at most so many days, negative when {@code to} came first, {@link #NO_LIMIT} for a bound that
     *     nobody knows; empty when neither bound is known or the two contradict each other
     */
    public Optional<Gap> gap(When from, When to) {
        return moment(from).spanTo(moment(to)).gap();
    }

    /**
     * The times that are, in the end, counted from themselves.
     *
     * @return the place of each, sorted; empty in a sound case
     */
    public List<Pointer> circular() {
        return circular;
    }

    /** How many things happened; nothing of what they are. */
    @Override
    public String toString() {
        return "Calendar[" + happenings.size() + "]";
    }
}
