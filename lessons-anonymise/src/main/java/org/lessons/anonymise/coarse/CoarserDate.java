package org.lessons.anonymise.coarse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lessons.anonymise.treat.Granularity;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Extent;

/**
 * A date with less precision, which still holds the one it was made of.
 *
 * <p>A date that is as coarse already stays as it is; both ends of an interval are made coarser by themselves.
 */
public final class CoarserDate {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int FIRST_QUARTER = 33;

    private CoarserDate() {}

    /**
     * The quarter or year in which a date lies.
     *
     * @param date any date
     * @param granularity quarter or year; anything else counts as year
     * @return a date that holds it
     */
    public static Edtf of(Edtf date, Granularity granularity) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Edtf.of(coarser(text, granularity));
        }
        String from = coarser(text.substring(0, slash), granularity);
        String to = coarser(text.substring(slash + 1), granularity);
        return Edtf.of(from.equals(to) ? from : from + "/" + to);
    }

    private static String coarser(String text, Granularity granularity) {
        Optional<Edtf> parsed = Edtf.parse(text);
        if (parsed.isEmpty()) {
            // An open or unknown end of an interval.
            return text;
        }
        String qualifier = parsed.get().qualified() ? text.substring(text.length() - 1) : "";
        String bare = text.substring(0, text.length() - qualifier.length());
        Extent extent = Edtf.of(bare).extent();
        if (extent.earliest().isEmpty() || extent.latest().isEmpty()) {
            return text;
        }
        return coarser(bare, extent.earliest().get(), extent.latest().get(), granularity) + qualifier;
    }

    private static String coarser(String bare, LocalDate first, LocalDate last, Granularity granularity) {
        boolean oneYear = first.getYear() == last.getYear() && first.getYear() >= 0 && first.getYear() <= 9999;
        int quarter = quarter(first);
        boolean precise = last.toEpochDay() - first.toEpochDay() < 32;
        if (granularity == Granularity.QUARTER) {
            return oneYear && precise && quarter == quarter(last)
                    ? String.format(Locale.ROOT, "%04d-%d", first.getYear(), FIRST_QUARTER + quarter)
                    : bare;
        }
        return oneYear ? String.format(Locale.ROOT, "%04d", first.getYear()) : bare;
    }

    private static int quarter(LocalDate date) {
        return (date.getMonthValue() - 1) / MONTHS_IN_QUARTER;
    }
}
