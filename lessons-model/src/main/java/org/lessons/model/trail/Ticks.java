package org.lessons.model.trail;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an axis is marked and what stands there: in the finest round units whose labels do not touch each other. */
final class Ticks {

    /** A mark at a day. */
    record Tick(long day, String label) {}

    private static final int BETWEEN = 8;
    private static final int LETTER = 6;

    private final Axis axis;
    private final long first;
    private final long last;
    private final double pixels;
    private final Locale locale;

    private Ticks(Axis axis, long first, long last, int width, Locale locale) {
        this.axis = axis;
        this.first = first;
        this.last = last;
        this.pixels = (double) width / (last - first);
        this.locale = locale;
    }

    /** From one day to a later one, which lie so many pixels apart. */
    static List<Tick> of(Axis axis, long first, long last, int width, Locale locale) {
        return new Ticks(axis, first, last, width, locale).finest();
    }

    /** How wide a label is taken to be. */
    static int width(String label) {
        return label.length() * LETTER;
    }

    private List<Tick> finest() {
        for (Stretch.Unit unit : List.of(Stretch.Unit.DAYS, Stretch.Unit.WEEKS, Stretch.Unit.MONTHS)) {
            for (int step : steps(unit)) {
                if (hasRoom(unit, step)) {
                    return marks(unit, step);
                }
            }
        }
        // No two dates are so far apart that this would not end.
        for (long tens = 1; ; tens *= 10) {
            for (int step : steps(Stretch.Unit.YEARS)) {
                if (hasRoom(Stretch.Unit.YEARS, step * tens)) {
                    return marks(Stretch.Unit.YEARS, step * tens);
                }
            }
        }
    }

    private int[] steps(Stretch.Unit unit) {
        return switch (unit) {
            case DAYS, YEARS -> new int[] {1, 2, 5};
            // On the calendar a week begins nowhere in particular.
            case WEEKS -> axis.isCalendar() ? new int[0] : new int[] {1, 2};
            case MONTHS -> axis.isCalendar() ? new int[] {1, 3, 6} : new int[] {1, 2, 3, 6};
        };
    }

    private boolean hasRoom(Stretch.Unit unit, long step) {
        double apart = unit.days(step) * pixels;
        return apart >= BETWEEN && marks(unit, step).stream().allMatch(tick -> apart >= width(tick.label()) + BETWEEN);
    }

    private List<Tick> marks(Stretch.Unit unit, long step) {
        if (axis.isCalendar() && unit != Stretch.Unit.DAYS) {
            return months(unit == Stretch.Unit.YEARS ? step * 12 : step, unit == Stretch.Unit.YEARS);
        }
        List<Tick> ticks = new ArrayList<>();
        if (axis.isCalendar()) {
            for (long day = first; day <= last; day += step) {
                ticks.add(new Tick(day, EventWords.date(LocalDate.ofEpochDay(day))));
            }
            return ticks;
        }
        long to = (long) Math.floor(last / unit.days(step));
        for (long i = (long) Math.ceil(first / unit.days(step)); i <= to; i++) {
            ticks.add(new Tick(Math.round(unit.days(i * step)), distance(unit, i * step)));
        }
        return ticks;
    }

    private String distance(Stretch.Unit unit, long count) {
        if (count == 0) {
            return switch (axis.kind()) {
                case FROM_START -> Spoken.say("timeline.start-tick", locale);
                case FROM_END -> Spoken.say("timeline.end-tick", locale);
                default -> "0";
            };
        }
        return (count < 0 ? "\u2212" : "") + Stretch.count(Math.abs(count), unit, locale);
    }

    /** The first days of months that are so many months apart. */
    private List<Tick> months(long step, boolean years) {
        List<Tick> ticks = new ArrayList<>();
        long to = LocalDate.ofEpochDay(last).getLong(ChronoField.PROLEPTIC_MONTH);
        long from = LocalDate.ofEpochDay(first).getLong(ChronoField.PROLEPTIC_MONTH);
        for (long month = -Math.floorDiv(-from, step) * step; month <= to; month += step) {
            LocalDate day = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
            if (day.toEpochDay() >= first) {
                ticks.add(new Tick(day.toEpochDay(), years ? Integer.toString(day.getYear()) : EventWords.month(day)));
            }
        }
        return ticks;
    }
}
