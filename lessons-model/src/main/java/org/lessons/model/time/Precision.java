package org.lessons.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The unit of the calendar to which a date is known, finest first.
 *
 * <p>A digit that is left unspecified is not known: {@code 2004-XX} is known to the year, as {@code 2004} is. There is
 * no default; every {@link Edtf} has exactly one. Immutable and safe to share between threads. Source: the date forms
 * of EDTF, the Library of Congress Extended Date/Time Format (ISO 8601-2:2019).
 */
public enum Precision {
    /** One day: {@code 2019-04-05}. */
    DAY(0, 1),

    /** One month: {@code 2019-04}, {@code 2019-04-XX}. */
    MONTH(1, 0),

    /** One quarter of a calendar year: {@code 2019-33} (January to March) to {@code 2019-36}. */
    QUARTER(3, 0),

    /** One northern meteorological season of three months: {@code 2019-21} (from March) to {@code 2019-24}. */
    SEASON(3, 0),

    /** One calendar year: {@code 2019}, {@code 2019-XX}, {@code 2019-XX-XX}, {@code Y17000}. */
    YEAR(12, 0),

    /** Ten years that share their first three digits: {@code 201X}. */
    DECADE(120, 0),

    /** A hundred years that share their first two digits: {@code 20XX} is 2000 to 2099. */
    CENTURY(1200, 0),

    /** From one date to another, each with a precision of its own that is not told here: {@code 2018-04/2019}. */
    INTERVAL(0, 0);

    private final int months;
    private final int days;

    Precision(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** The first day of the unit that lies so many units before the one that begins on {@code first}. */
    LocalDate backFrom(LocalDate first, int units) {
        return Gregorian.plus(first, -units * months, -units * days);
    }

    /**
     * The last day of the unit that lies so many units after the one that ends on {@code last}. Months differ in
     * length, so adding one to 28 February would stop three days short of the end of March.
     */
    LocalDate onFrom(LocalDate last, int units) {
        if (months == 0) {
            return Gregorian.plus(last, 0, units * days);
        }
        LocalDate month = Gregorian.plus(last.withDayOfMonth(1), units * months, 0);
        return YearMonth.from(month).atEndOfMonth();
    }
}
