package org.lessons.io.publish;

import org.lessons.model.time.Lapse;

/**
 * So many days, weeks, months or years.
 *
 * <p>What was told in one unit, or in years and months, stays as told. Days are what a reckoning leaves, and nobody pictures 1,230 of
 * them: up to 30 stay days, or weeks where they are whole ones; up to 90 become weeks, up to five years months, and more years. They
 * are rounded outwards, the least downwards and the most upwards, so that the words hold all that the days did, whichever months they
 * fall on.
 */
record Stretch(long count, Unit unit) {

    private static final int MOST_DAYS = 30;
    private static final int MOST_DAYS_IN_WEEKS = 90;
    private static final int MOST_DAYS_IN_MONTHS = 1826;
    private static final int WEEK = 7;
    private static final String LETTERS = "YMWD";

    /** The longest lapse there is; Lapse knows none that is longer. */
    private static final int MOST_YEARS = 9999;

    /** From the finest: the letter by which a lapse is written, the key of its words, and two numbers of days about its average. */
    enum Unit {
        DAYS('D', "days", 1, 1),
        WEEKS('W', "weeks", WEEK, WEEK),
        MONTHS('M', "months", 30, 31),
        YEARS('Y', "years-long", 365, 366);

        private final char letter;
        private final String key;
        private final int under;
        private final int over;

        Unit(char letter, String key, int under, int over) {
            this.letter = letter;
            this.key = key;
            this.under = under;
            this.over = over;
        }
    }

    /** The lapse itself, whatever its sign, where one unit says it exactly; months beside days have no common one. */
    static Stretch told(Lapse lapse) {
        long[] amounts = amounts(lapse.text());
        long months = amounts[0] * 12 + amounts[1];
        long days = amounts[2] * WEEK + amounts[3];
        if (months > 0 && days == 0) {
            return amounts[1] == 0 ? new Stretch(amounts[0], Unit.YEARS) : new Stretch(months, Unit.MONTHS);
        }
        return months == 0 && amounts[3] == 0 && days > 0
                ? new Stretch(amounts[2], Unit.WEEKS)
                : new Stretch(least(lapse), Unit.DAYS);
    }

    /** Whether the unit is the teller's and the number exact: not where months and days were told together. */
    static boolean isExact(Lapse lapse) {
        return told(lapse).unit != Unit.DAYS || lapse.minDays() == lapse.maxDays();
    }

    static Stretch atLeast(Lapse lapse) {
        Stretch told = told(lapse);
        return told.unit == Unit.DAYS ? downwards(least(lapse)) : told;
    }

    static Stretch atMost(Lapse lapse) {
        Stretch told = told(lapse);
        return told.unit == Unit.DAYS ? upwards(most(lapse)) : told;
    }

    /** The nearer of two bounds: both are told in days when the farther is short, so that it is never a week to 20 days. */
    static Stretch atLeast(Lapse nearer, Lapse farther) {
        return areDays(nearer, farther) ? new Stretch(least(nearer), Unit.DAYS) : atLeast(nearer);
    }

    /** The farther of two bounds. */
    static Stretch atMost(Lapse nearer, Lapse farther) {
        return areDays(nearer, farther) ? new Stretch(most(farther), Unit.DAYS) : atMost(farther);
    }

    private static boolean areDays(Lapse nearer, Lapse farther) {
        boolean wholeWeeks = least(nearer) % WEEK == 0 && most(farther) % WEEK == 0;
        return told(nearer).unit == Unit.DAYS
                && told(farther).unit == Unit.DAYS
                && most(farther) <= MOST_DAYS
                && !wholeWeeks;
    }

    /** The fewest days that it can be, without its sign. */
    static long least(Lapse lapse) {
        return Math.min(Math.abs(lapse.minDays()), Math.abs(lapse.maxDays()));
    }

    /** The most days that it can be, without its sign. */
    static long most(Lapse lapse) {
        return Math.max(Math.abs(lapse.minDays()), Math.abs(lapse.maxDays()));
    }

    static Stretch downwards(long days) {
        Unit unit = unit(days);
        // Too many, if anything, to begin with.
        long count = Math.min(days / unit.under, unit == Unit.YEARS ? MOST_YEARS : days);
        while (lapse(count, unit).maxDays() > days) {
            count--;
        }
        return new Stretch(count, unit);
    }

    static Stretch upwards(long days) {
        Unit unit = unit(days);
        // Too few, if anything; and one year more than can be written is enough for any lapse.
        long count = days / unit.over;
        while ((unit != Unit.YEARS || count <= MOST_YEARS) && lapse(count, unit).minDays() < days) {
            count++;
        }
        return new Stretch(count, unit);
    }

    private static Unit unit(long days) {
        boolean wholeWeeks = days > 0 && days % WEEK == 0;
        if (days <= MOST_DAYS && !wholeWeeks) {
            return Unit.DAYS;
        }
        return days <= MOST_DAYS_IN_WEEKS ? Unit.WEEKS : days <= MOST_DAYS_IN_MONTHS ? Unit.MONTHS : Unit.YEARS;
    }

    private static Lapse lapse(long count, Unit unit) {
        return Lapse.of("P" + count + unit.letter);
    }

    /** The text is well formed, or it would be no lapse; each number is told after its sign and its P by a letter behind it. */
    private static long[] amounts(String text) {
        long[] amounts = new long[LETTERS.length()];
        long amount = 0;
        for (int i = text.indexOf('P') + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                amount = amount * 10 + (c - '0');
            } else {
                amounts[LETTERS.indexOf(c)] = amount;
                amount = 0;
            }
        }
        return amounts;
    }

    String words(Phrases phrases) {
        return count == 1 ? phrases.say(unit.key + ".one") : phrases.say(unit.key, Figures.of(count));
    }

    /** From this to a longer one. */
    String wordsTo(Stretch longer, Phrases phrases) {
        if (equals(longer)) {
            return words(phrases);
        }
        return unit == longer.unit
                ? phrases.say(unit.key, phrases.say("range", Figures.of(count), Figures.of(longer.count)))
                : phrases.say("stretch", words(phrases), longer.words(phrases));
    }
}
