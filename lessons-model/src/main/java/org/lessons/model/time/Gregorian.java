package org.lessons.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on the Gregorian calendar that {@link LocalDate} does not offer: adding without falling off either end,
 * and how many days a number of months can be.
 */
final class Gregorian {

    /** The calendar repeats after 400 years, to the day. */
    static final int CYCLE_MONTHS = 4800;

    static final int CYCLE_DAYS = 146_097;

    private static final long FIRST_MONTH = LocalDate.MIN.getYear() * 12L;
    private static final long LAST_MONTH = LocalDate.MAX.getYear() * 12L + 11;

    /** Days from the start of the cycle to the start of each of its months. */
    private static final int[] MONTH_STARTS = monthStarts();

    /** Filled as asked for; at most one entry for each number of months within the cycle. */
    private static final AtomicReferenceArray<@Nullable Gap> LENGTHS = new AtomicReferenceArray<>(CYCLE_MONTHS);

    private Gregorian() {}

    /**
     * Adds months, then days. A date that would fall outside what {@link LocalDate} holds stops at its first or last
     * day: nothing that can be written lies beyond, so no comparison comes out differently.
     */
    static LocalDate plus(LocalDate date, long months, long days) {
        long month = date.getYear() * 12L + date.getMonthValue() - 1 + months;
        if (month < FIRST_MONTH) {
            return LocalDate.MIN;
        }
        if (month > LAST_MONTH) {
            return LocalDate.MAX;
        }
        long day = date.plusMonths(months).toEpochDay() + days;
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), day)));
    }

    /** The fewest and the most days by which adding so many months, or so many less than none, moves a date. */
    static Gap daysIn(long months) {
        int rest = Math.floorMod(months, CYCLE_MONTHS);
        Gap known = LENGTHS.get(rest);
        if (known == null) {
            known = measure(rest);
            LENGTHS.set(rest, known);
        }
        long cycles = Math.floorDiv(months, CYCLE_MONTHS) * CYCLE_DAYS;
        return new Gap(known.atLeastDays() + cycles, known.atMostDays() + cycles);
    }

    /**
     * Moves from the first of each month, which is enough. From a later day a move takes the same number of days, or
     * fewer where the month arrived in is too short (31 January and one month is the last of February); but never fewer
     * than from the first of the month after, because that move loses the longer month and gains the shorter.
     */
    private static Gap measure(int months) {
        int fewest = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int from = 0; from < CYCLE_MONTHS; from++) {
            int days = start(from + months) - start(from);
            fewest = Math.min(fewest, days);
            most = Math.max(most, days);
        }
        return new Gap(fewest, most);
    }

    private static int start(int month) {
        return month / CYCLE_MONTHS * CYCLE_DAYS + MONTH_STARTS[month % CYCLE_MONTHS];
    }

    private static int[] monthStarts() {
        int[] starts = new int[CYCLE_MONTHS];
        for (int month = 1; month < CYCLE_MONTHS; month++) {
            int before = month - 1;
            // Any first year divisible by 400 will do, so the cycle begins in the year 0.
            starts[month] = starts[before] + Month.of(before % 12 + 1).length(Year.isLeap(before / 12));
        }
        return starts;
    }
}
