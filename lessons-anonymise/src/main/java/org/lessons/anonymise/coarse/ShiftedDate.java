package org.lessons.anonymise.coarse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;

/**
 * A date that is moved by some days.
 *
 * <p>A day becomes another day, so that the days between two of them stay what they were. What is vaguer becomes the months
 * or the years into which it comes to fall: a month that began on the thirteenth would tell by how much it was moved.
 */
public final class ShiftedDate {

    private static final int LONGEST_IN_MONTHS = 100;
    private static final int LAST_YEAR = 9999;

    private ShiftedDate() {}

    /**
     * The date, moved.
     *
     * @param date any date or interval; an open or unknown end stays so
     * @param days by how many days; negative for earlier
     * @return a date or interval that holds all the moved days, or empty when it cannot be written in four-digit years
     */
    public static Optional<Edtf> of(Edtf date, int days) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return end(text, days)
                    .flatMap(moved -> Edtf.parse(moved.from.equals(moved.to) ? moved.from : moved.both()));
        }
        Optional<Moved> from = end(text.substring(0, slash), days);
        Optional<Moved> to = end(text.substring(slash + 1), days);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Edtf.parse(from.get().from() + "/" + to.get().to());
    }

    private record Moved(String from, String to) {

        String both() {
            return from + "/" + to;
        }
    }

    private static Optional<Moved> end(String text, int days) {
        if (text.isEmpty() || text.equals("..")) {
            return Optional.of(new Moved(text, text));
        }
        boolean qualified = Edtf.of(text).qualified();
        String mark = qualified ? text.substring(text.length() - 1) : "";
        Extent extent =
                Edtf.of(text.substring(0, text.length() - mark.length())).extent();
        try {
            LocalDate first = extent.earliest().orElseThrow().plusDays(days);
            LocalDate last = extent.latest().orElseThrow().plusDays(days);
            boolean writable = first.getYear() > 0 && last.getYear() <= LAST_YEAR;
            return writable
                    ? Optional.of(new Moved(written(first, first, last) + mark, written(last, first, last) + mark))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** To the day when it was one day, to the month when it was a month or a season, else to the year. */
    private static String written(LocalDate day, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day.toString();
        }
        boolean months = last.toEpochDay() - first.toEpochDay() < LONGEST_IN_MONTHS;
        return months
                ? String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue())
                : String.format(Locale.ROOT, "%04d", day.getYear());
    }
}
