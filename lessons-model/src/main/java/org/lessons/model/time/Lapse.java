package org.lessons.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar in years, months, weeks and days, kept as written: {@code P2W}, {@code P1M},
 * {@code P1Y6M}, {@code P0D}, {@code -P10D}.
 *
 * <p>Whole numbers only, in that order, each unit at most once and at least one of them. A sign may stand in front of
 * the whole: a minus sign means so long before instead of after. Times of day ({@code PT1H}), fractions, signs on
 * single numbers and text longer than 100 characters are refused, and so is more than 9999 years' worth either way, all
 * units taken together and a year reckoned at its average of 365.2425 days ({@code P9999Y}, {@code P119988M} and
 * {@code P3652059D} are the longest).
 *
 * <p>A month is not a number of days until it is laid on the calendar, so how long a lapse is can only be said as
 * {@link #minDays()} to {@link #maxDays()}. Two values are equal when their texts are: {@code P1W} and {@code P7D} are
 * equally long and not the same value. Immutable and safe to share between threads. Source: ISO 8601-1:2019, durations,
 * with the sign of ISO 8601-2:2019.
 *
 * <pre>{@code
 * Lapse.of("P1M").addTo(LocalDate.of(2019, 1, 31));   // 2019-02-28
 * }</pre>
 */
public final class Lapse {

    static final String REFUSED = "not an ISO 8601 period in years, months, weeks and days of 9999 years at most";

    private static final int LONGEST_TEXT = 100;
    private static final String UNITS = "YMWD";
    private static final int MOST_YEARS = 9999;
    private static final long MOST_DAYS = (long) MOST_YEARS * Gregorian.CYCLE_DAYS / 400;

    private final String text;
    private final long months;
    private final long days;

    private Lapse(String text, long months, long days) {
        this.text = text;
        this.months = months;
        this.days = days;
    }

    /**
     * Reads a lapse.
     *
     * @param text an ISO 8601 period, without white space around it
     * @return the value, which gives back the same text
     * @throws IllegalArgumentException when the text is anything else; the message is always the same and never holds
     *     the text
     */
    @JsonCreator
    public static Lapse of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(REFUSED));
    }

    /**
     * A lapse of so many days, written as such: {@code P10D}, {@code -P10D}, {@code P0D}.
     *
     * @param days how many days; negative for so many days before
     * @return the value, of which {@link #minDays()} and {@link #maxDays()} are both {@code days}
     * @throws IllegalArgumentException when it is more than 9999 years' worth, 3652059 days, either way
     */
    public static Lapse ofDays(long days) {
        if (days < -MOST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException(REFUSED);
        }
        return new Lapse((days < 0 ? "-P" : "P") + Math.abs(days) + "D", 0, days);
    }

    /**
     * Reads a lapse, if it is one.
     *
     * @param text any text
     * @return the value, or empty when the text is not a period as described above
     */
    public static Optional<Lapse> parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        boolean negative = text.startsWith("-");
        String unsigned = negative || text.startsWith("+") ? text.substring(1) : text;
        if (unsigned.length() < 3 || unsigned.charAt(0) != 'P') {
            return Optional.empty();
        }
        return amounts(unsigned).filter(Lapse::isReasonable).map(amount -> {
            int sign = negative ? -1 : 1;
            return new Lapse(text, sign * monthsOf(amount), sign * daysOf(amount));
        });
    }

    /** What is said of each of {@link #UNITS}, from the text after the {@code P}. */
    private static Optional<long[]> amounts(String text) {
        long[] amounts = new long[UNITS.length()];
        int next = 0;
        int at = 1;
        while (at < text.length()) {
            int from = at;
            long amount = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                // Checked at every digit, so that no number of them can overflow.
                amount = amount * 10 + (text.charAt(at) - '0');
                if (amount > MOST_DAYS) {
                    return Optional.empty();
                }
                at++;
            }
            int unit = at < text.length() ? UNITS.indexOf(text.charAt(at), next) : -1;
            if (at == from || unit < 0) {
                return Optional.empty();
            }
            amounts[unit] = amount;
            next = unit + 1;
            at++;
        }
        return Optional.of(amounts);
    }

    private static long monthsOf(long[] amounts) {
        return amounts[0] * 12 + amounts[1];
    }

    private static long daysOf(long[] amounts) {
        return amounts[2] * 7 + amounts[3];
    }

    /** In whole numbers: a month counts as 146097 parts and a day as 4800, as in the 400 years of the calendar. */
    private static boolean isReasonable(long[] amounts) {
        long parts = monthsOf(amounts) * Gregorian.CYCLE_DAYS + daysOf(amounts) * Gregorian.CYCLE_MONTHS;
        return parts <= MOST_YEARS * 12L * Gregorian.CYCLE_DAYS;
    }

    /**
     * The lapse exactly as it was written.
     *
     * @return the text, never normalised
     */
    public String text() {
        return text;
    }

    /**
     * The fewest days it can be, from whatever day it is reckoned.
     *
     * @return 28 for {@code P1M}, 365 for {@code P1Y}, 14 for {@code P2W}, -31 for {@code -P1M}; never more than
     *     {@link #maxDays()}
     */
    public long minDays() {
        return Gregorian.daysIn(months).atLeastDays() + days;
    }

    /**
     * The most days it can be, from whatever day it is reckoned.
     *
     * @return 31 for {@code P1M}, 366 for {@code P1Y}, 14 for {@code P2W}, -28 for {@code -P1M}
     */
    public long maxDays() {
        return Gregorian.daysIn(months).atMostDays() + days;
    }

    /**
     * The day on which the lapse is over when it begins on another.
     *
     * <p>Years and months go first, then weeks and days. Where the month arrived in is too short the day is its last,
     * as in {@link LocalDate#plusMonths(long)}. A day that {@link LocalDate} cannot hold becomes
     * {@link LocalDate#MIN} or {@link LocalDate#MAX}; nothing is thrown.
     *
     * @param date the day to begin on
     * @return the day so long after it, or before it for a lapse with a minus sign
     */
    public LocalDate addTo(LocalDate date) {
        return Gregorian.plus(date, months, days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lapse lapse && text.equals(lapse.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The same as {@link #text()}. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
