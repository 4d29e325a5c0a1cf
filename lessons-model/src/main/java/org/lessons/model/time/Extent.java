package org.lessons.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something lies, both ends included.
 *
 * <p>An end without a day is one of two things. <em>Open</em>: it is known to go on without end ("still running").
 * <em>Unknown</em>: it has an end and nobody can say when. The default of both flags is false, so an end that is merely
 * absent is unknown. An extent whose earliest day is after its latest is allowed, because an {@link Edtf} interval may
 * be written so, and is {@link #backwards()}. Immutable and safe to share between threads. Unit: whole days of the ISO
 * calendar, without time zone.
 *
 * <pre>{@code
 * Edtf.of("2018").extent().compare(Edtf.of("2019-04").extent());   // BEFORE
 * }</pre>
 *
 * @param earliest the first day it may be; empty when open or unknown
 * @param latest the last day it may be; empty when open or unknown
 * @param openStart whether it is known to have no beginning; never true beside a day in {@code earliest}
 * @param openEnd whether it is known to have no end; never true beside a day in {@code latest}
 */
public record Extent(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean openStart, boolean openEnd) {

    /** Nothing is known: neither end has a day and neither is open. */
    public static final Extent UNKNOWN = new Extent(Optional.empty(), Optional.empty(), false, false);

    /**
     * Checks that no end is both a day and open.
     *
     * @param earliest the first day it may be; empty when open or unknown
     * @param latest the last day it may be; empty when open or unknown
     * @param openStart whether it is known to have no beginning
     * @param openEnd whether it is known to have no end
     * @throws IllegalArgumentException when an end has a day and is also said to be open
     */
    public Extent {
        if ((openStart && earliest.isPresent()) || (openEnd && latest.isPresent())) {
            throw new IllegalArgumentException("an open end of an extent has no day");
        }
    }

    /**
     * The days from one to another.
     *
     * @param earliest the first day it may be
     * @param latest the last day it may be
     * @return an extent of which both ends are known
     */
    public static Extent between(LocalDate earliest, LocalDate latest) {
        return new Extent(Optional.of(earliest), Optional.of(latest), false, false);
    }

    /**
     * Whether the latest day comes before the earliest, so that no day is left.
     *
     * @return true only when both days are known and the wrong way round
     */
    public boolean backwards() {
        return isEarlier(latest, earliest);
    }

    /**
     * Which came first, this or the other.
     *
     * <ul>
     *   <li>{@link Order#BEFORE} when this latest day is known and comes before the other's earliest;
     *       {@link Order#AFTER} the other way round. The far ends may be open or unknown;
     *   <li>otherwise {@link Order#OVERLAPS} when every end of both is known or open, for then there is a day that both
     *       may mean. An open end reaches as far as the calendar, so {@code 2018/..} overlaps 2030. An unknown end
     *       reaches no further than anybody knows, so {@code 2018/} does not: it may have been over by then;
     *   <li>otherwise {@link Order#UNKNOWN}. Also when either is {@link #backwards()}: of two contradicting days
     *       neither is evidence.
     * </ul>
     *
     * @param other what to compare with
     * @return the order, always the {@linkplain Order#inverse() inverse} of {@code other.compare(this)}
     */
    public Order compare(Extent other) {
        if (backwards() || other.backwards()) {
            return Order.UNKNOWN;
        }
        if (isEarlier(latest, other.earliest)) {
            return Order.BEFORE;
        }
        if (isEarlier(other.latest, earliest)) {
            return Order.AFTER;
        }
        return hasUnknownEnd() || other.hasUnknownEnd() ? Order.UNKNOWN : Order.OVERLAPS;
    }

    /**
     * The days between which something lies that happened so long after this.
     *
     * <p>An end that is open or unknown stays so. Lapses given the wrong way round may give an extent that is
     * {@link #backwards()}. A day stops at the ends of {@link LocalDate}.
     *
     * @param atLeast the shortest it can have been after this; with a minus sign, before
     * @param atMost the longest it can have been after this
     * @return earliest day and {@code atLeast}, to latest day and {@code atMost}
     */
    public Extent shift(Lapse atLeast, Lapse atMost) {
        return new Extent(earliest.map(atLeast::addTo), latest.map(atMost::addTo), openStart, openEnd);
    }

    private boolean hasUnknownEnd() {
        return (earliest.isEmpty() && !openStart) || (latest.isEmpty() && !openEnd);
    }

    private static boolean isEarlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
