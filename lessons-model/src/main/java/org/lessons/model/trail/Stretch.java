package org.lessons.model.trail;

import java.util.Locale;
import org.lessons.model.time.Lapse;

/**
 * So many days in plain words, counted in the largest unit of which there are two at least: days up to 13, weeks up to 58 days,
 * months up to 729 days, years from then on.
 *
 * <p>A least is rounded down, in months of 30 and years of 365 days; a most is rounded up, to as many months or years as may
 * have room for it on the calendar. One number is rounded to the nearest and called "about", unless it comes out even in days or weeks.
 */
final class Stretch {

    /** What days are counted in. */
    enum Unit {
        DAYS("D"),
        WEEKS("W"),
        MONTHS("M"),
        YEARS("Y");

        private final String letter;

        Unit(String letter) {
            this.letter = letter;
        }

        /** The length of so many, on average. */
        double days(long count) {
            return switch (this) {
                case DAYS -> count;
                case WEEKS -> count * 7.0;
                case MONTHS -> count * YEAR / 12;
                case YEARS -> count * YEAR;
            };
        }
    }

    private static final double YEAR = 365.2425;

    /** A range is told in one unit as long as it needs no greater number than this. */
    private static final int GREATEST = 36;

    /** Up to here a number of months or years is laid on the calendar, beyond it is reckoned. */
    private static final int LONGEST_MONTHS = 9_998 * 12;

    private Stretch() {}

    /** At least and at most so many days, neither negative, both 0 or {@link Calendar#NO_LIMIT} at will but not at once. */
    static String words(long least, long most, Locale locale) {
        if (least == most) {
            return about(least, locale);
        }
        if (most == Calendar.NO_LIMIT) {
            Unit unit = unit(least);
            return Spoken.say("days.least", locale, count(down(least, unit), unit, locale));
        }
        Unit upper = unit(most);
        if (least == 0) {
            return Spoken.say("days.most", locale, count(up(most, upper), upper, locale));
        }
        Unit unit = unit(least);
        long to = up(most, unit);
        long from = Math.min(down(least, unit), to);
        if (to > GREATEST && upper != unit) {
            String reached = count(up(most, upper), upper, locale);
            return Spoken.say("days.range-of-units", locale, count(from, unit, locale), reached);
        }
        return from == to
                ? Spoken.say("days.about", locale, count(from, unit, locale))
                : Spoken.say("days.range", locale, from, count(to, unit, locale));
    }

    /** So many days, rounded up, without a word about it. */
    static String bound(long days, Locale locale) {
        Unit unit = unit(days);
        return count(up(days, unit), unit, locale);
    }

    private static String about(long days, Locale locale) {
        Unit unit = unit(days);
        long nearest = Math.round(days / unit.days(1));
        boolean even = unit == Unit.DAYS || unit == Unit.WEEKS && days % 7 == 0;
        String count =
                unit == Unit.MONTHS && nearest == 24 ? count(2, Unit.YEARS, locale) : count(nearest, unit, locale);
        return even ? count : Spoken.say("days.about", locale, count);
    }

    private static Unit unit(long days) {
        if (days < 14) {
            return Unit.DAYS;
        }
        if (days < 59) {
            return Unit.WEEKS;
        }
        return days < 730 ? Unit.MONTHS : Unit.YEARS;
    }

    /** How many of a unit so many days hold at the least, reckoned in months of 30 and years of 365 days; 59 days are two months. */
    private static long down(long days, Unit unit) {
        long count = days
                / switch (unit) {
                    case DAYS -> 1;
                    case WEEKS -> 7;
                    case MONTHS -> 30;
                    case YEARS -> 365;
                };
        return unit == Unit.MONTHS && lapse(count + 1, unit).minDays() <= days ? count + 1 : count;
    }

    /** The least of a unit in which so many days find room where it begins well for them. */
    private static long up(long days, Unit unit) {
        long count = (long) (days / unit.days(1));
        boolean holds = isOnCalendar(count, unit) ? lapse(count, unit).maxDays() >= days : unit.days(count) >= days;
        return holds ? count : count + 1;
    }

    private static boolean isOnCalendar(long count, Unit unit) {
        return unit.days(count) < Unit.MONTHS.days(LONGEST_MONTHS);
    }

    private static Lapse lapse(long count, Unit unit) {
        return Lapse.of("P" + count + unit.letter);
    }

    /** A number of a unit; in Welsh the number tells which form the noun takes. */
    static String count(long number, Unit unit, Locale locale) {
        String form = number == 1 || number == 2 ? Long.toString(number) : "many";
        if (unit == Unit.YEARS && (number == 3 || number == 4 || number == 6)) {
            form = Long.toString(number);
        }
        return Spoken.say(unit.name().toLowerCase(Locale.ROOT) + "." + form, locale, number);
    }
}
