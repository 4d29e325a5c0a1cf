package org.lessons.model.trail;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lessons.model.When;
import org.lessons.model.time.Extent;

/**
 * A point of the story: it has a date of its own, or lies some days after another, or nothing is known of it and it is
 * merely what others are counted from.
 */
final class Moment {

    private final Optional<When> when;
    private @Nullable Moment anchor;
    private Span sinceAnchor = Span.SAME;
    private int depth;
    private @Nullable Extent extent;

    Moment(Optional<When> when) {
        this.when = when;
    }

    /** A date is better evidence than a lapse; a lapse that contradicts itself is none. */
    void hangOn(Function<String, Optional<Moment>> anchors) {
        when.filter(told -> told.on().isEmpty()).ifPresent(told -> {
            Span span = Span.of(told);
            anchor = span.isContradiction()
                    ? null
                    : told.since().flatMap(anchors).orElse(null);
            sinceAnchor = span;
        });
    }

    @Nullable
    Moment anchor() {
        return anchor;
    }

    void letGo() {
        anchor = null;
    }

    /** Reckons this moment and those above it, the topmost first; a long chain must not exhaust the stack. */
    Extent settle() {
        Deque<Moment> chain = new ArrayDeque<>();
        for (Moment m = this; m != null && m.extent == null; m = m.anchor) {
            chain.push(m);
        }
        for (Moment m : chain) {
            Moment above = m.anchor;
            m.depth = above == null ? 0 : above.depth + 1;
            m.extent = above == null ? m.ownExtent() : m.after(above.settle());
        }
        return extent();
    }

    private Extent ownExtent() {
        return when.map(When::extent).orElse(Extent.UNKNOWN);
    }

    private Extent after(Extent above) {
        When told = when.orElseThrow();
        if (above.backwards()) {
            return Extent.UNKNOWN;
        }
        boolean notBefore = sinceAnchor.knowsLeast();
        boolean notAfter = sinceAnchor.knowsMost();
        Optional<LocalDate> earliest = above.earliest()
                .filter(day -> notBefore)
                .map(day -> told.atLeast().map(lapse -> lapse.addTo(day)).orElse(day));
        Optional<LocalDate> latest = above.latest().flatMap(day -> told.atMost().map(lapse -> lapse.addTo(day)));
        Extent shifted = new Extent(earliest, latest, notBefore && above.openStart(), notAfter && above.openEnd());
        return shifted.backwards() ? Extent.UNKNOWN : shifted;
    }

    Extent extent() {
        return extent == null ? Extent.UNKNOWN : extent;
    }

    /** The lowest moment on which both hang says most: each step above it makes both equally vaguer. */
    Span spanTo(Moment to) {
        Moment one = this;
        Moment other = to;
        Span toOne = Span.SAME;
        Span toOther = Span.SAME;
        while (one != other && (one.anchor != null || other.anchor != null)) {
            if (one.depth >= other.depth) {
                toOne = one.sinceAnchor.plus(toOne);
                one = one.above();
            } else {
                toOther = other.sinceAnchor.plus(toOther);
                other = other.above();
            }
        }
        Span hung = one == other ? toOther.minus(toOne) : Span.ANY;
        return hung.and(Span.between(extent(), to.extent()));
    }

    /** Whether the two hang on a common moment, or are one. */
    boolean isTiedTo(Moment other) {
        return top() == other.top();
    }

    /** What this hangs on in the end: itself where it hangs on nothing. */
    Moment top() {
        Moment top = this;
        while (top.anchor != null) {
            top = top.anchor;
        }
        return top;
    }

    private Moment above() {
        return anchor == null ? this : anchor;
    }
}
