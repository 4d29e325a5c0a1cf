package org.lessons.model.trail;

import java.util.Locale;
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

    /**
     * The lag in plain words, to be put behind "waited" or a colon: "about 2 years", "20 to 25 months", "at least 3 weeks", "the
     * same day", "the order alone is known", "not known".
     *
     * <p>Counted in the largest unit of which there are two at least: days up to 13, weeks up to 58 days, months up to 729 days, then
     * years; a range in the unit of its least, unless its most would be more than 36 of them. No more is claimed than is known:
     * a least is rounded down, in months of 30 and years of 365 days, and a most up, to as many months or years as may have room for
     * it on the calendar; when both come out the same, or a lag that is exact is no whole number of days or weeks, it is "about". Where the
     * concern came afterwards, or may have done, the words say so.
     *
     * @param locale Welsh; English for any other language
     * @return a phrase in lower case without a full stop; "not known" also where the bounds contradict each other
     */
    public String words(Locale locale) {
        long least = Math.max(atLeastDays.orElse(-Calendar.NO_LIMIT), -Calendar.NO_LIMIT);
        long most = atMostDays.orElse(Calendar.NO_LIMIT);
        boolean knowsLeast = least != -Calendar.NO_LIMIT;
        boolean knowsMost = most != Calendar.NO_LIMIT;
        if (kind == Kind.NONE || least > most || !knowsLeast && !knowsMost) {
            return Spoken.say("lag.unknown", locale);
        }
        if (kind == Kind.ORDER_ONLY || least == 0 && !knowsMost || most == 0 && !knowsLeast) {
            return Spoken.say("lag.order", locale);
        }
        if (least == 0 && most == 0) {
            return Spoken.say("lag.same", locale);
        }
        if (least >= 0) {
            return Stretch.words(least, most, locale);
        }
        if (most < 0) {
            return Spoken.say("lag.afterwards", locale, Stretch.words(-most, -least, locale));
        }
        if (!knowsLeast) {
            return Spoken.say("lag.or-afterwards", locale, Stretch.words(0, most, locale));
        }
        String afterwards = Stretch.words(0, -least, locale);
        if (!knowsMost) {
            return Spoken.say("lag.if-afterwards", locale, afterwards);
        }
        return most == 0
                ? Spoken.say("lag.same-or-afterwards", locale, afterwards)
                : Spoken.say("lag.either", locale, Stretch.words(0, most, locale), afterwards);
    }
}
