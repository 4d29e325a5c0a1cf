package org.lessons.anonymise.grammar;

import java.util.Locale;
import java.util.Optional;
import org.lessons.model.time.Edtf;

/**
 * A date that begins at a token.
 *
 * @param last its last token; -1 when there is no date
 * @param year the year, or -1 when it is left open or is more than one
 * @param month the month 1 to 12, a season 21 to 24 or a quarter 33 to 36 as in EDTF, or 0
 * @param day the day, or 0
 * @param confidence how sure it is that this is a date
 */
record DateReading(int last, int year, int month, int day, double confidence) {

    static final DateReading NONE = new DateReading(-1, -1, 0, 0, 0);

    boolean isThere() {
        return last >= 0;
    }

    /** What it says, when that is plain. */
    Optional<Edtf> edtf() {
        if (year < 0) {
            return Optional.empty();
        }
        String text = String.format(Locale.ROOT, "%04d", year)
                + (month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "")
                + (month > 0 && day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
        return Edtf.parse(text);
    }
}
