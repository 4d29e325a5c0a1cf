package org.lessons.model.trail;

import java.util.OptionalLong;

/**
 * How long a warning waited, for the stop or for an answer: the days between, as far as the case tells.
 *
 * <p>Unit: whole days; negative when the concern came afterwards. Immutable and safe for use by several threads.
 *
 * @param kind how well it is known
 * @param atLeastDays the fewest days that it can be; empty when nobody knows
 * @param atMostDays the most days that it can be; empty when nobody knows
 */
public record Lag(Kind kind, OptionalLong atLeastDays, OptionalLong atMostDays) {

    /** How well a lag is known. */
    public enum Kind {
        /** To the day: both bounds are the same. */
        EXACT,
        /** To within bounds, of which one may be missing. */
        BOUNDED,
        /** Only which of the two did not come after the other: one bound is given, and it is 0. */
        ORDER_ONLY,
        /** Not at all: one of the two is missing, or nothing relates them. */
        NONE
    }

    static final Lag NONE = new Lag(Kind.NONE, OptionalLong.empty(), OptionalLong.empty());

    static final Lag NOT_AFTER = new Lag(Kind.ORDER_ONLY, OptionalLong.of(0), OptionalLong.empty());

    public String words(java.util.Locale locale) {
        return atLeastDays + " to " + atMostDays;
    }

    static Lag of(Span span) {
        if (!span.isKnown()) {
            return NONE;
        }
        boolean least = span.knowsLeast();
        boolean most = span.knowsMost();
        Kind kind = Kind.BOUNDED;
        if (span.least() == span.most()) {
            kind = Kind.EXACT;
        } else if (least != most && (least ? span.least() : span.most()) == 0) {
            kind = Kind.ORDER_ONLY;
        }
        return new Lag(
                kind,
                least ? OptionalLong.of(span.least()) : OptionalLong.empty(),
                most ? OptionalLong.of(span.most()) : OptionalLong.empty());
    }
}
