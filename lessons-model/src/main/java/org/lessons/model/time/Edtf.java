package org.lessons.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date or an interval as exact as its teller could be, kept as written: {@code 2019}, {@code 2019-04},
 * {@code 2019-04-05}, {@code 2019-34}, {@code 201X}, {@code 2019~}, {@code 2018-04/2019-03}, {@code 2018/..}.
 *
 * <p>What is read:
 *
 * <ul>
 *   <li>dates: {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}, with a leading {@code -} for years before 0000 (the
 *       year before 0001); {@code -0000} is no year. No times of day;
 *   <li>years of five to nine digits after a {@code Y}, which is as far as {@link java.time.LocalDate} goes:
 *       {@code Y17000}, {@code Y-17000};
 *   <li>seasons {@code yyyy-21} (spring) to {@code yyyy-24} (winter): the northern meteorological ones, of three whole
 *       months. Winter belongs to the year in which it begins: {@code 2019-24} is 2019-12-01 to 2020-02-29;
 *   <li>quarters of the calendar year, {@code yyyy-33} to {@code yyyy-36};
 *   <li>unspecified digits from the right: {@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX},
 *       {@code 1985-XX-XX};
 *   <li>one mark after any of these, which qualifies the whole date: {@code ?} uncertain, {@code ~} approximate,
 *       {@code %} both;
 *   <li>intervals of two of these, in which one end may be {@code ..} (open: it goes on without end) or empty
 *       (unknown). At least one end is a date, so {@code ..}, {@code /}, {@code ../..} and {@code ../} are refused:
 *       they say nothing that leaving the date out does not say.
 * </ul>
 *
 * <p>Everything else is refused: sets, exponents, marks on parts of a date, the other groupings of level 2, and text
 * longer than 100 characters. An interval that ends before it begins is well formed and is read; see
 * {@link #backwards()}.
 *
 * <p>Two values are equal when their texts are: {@code 2019-33} and {@code 2019-01/2019-03} are the same days and not
 * the same value. Immutable and safe to share between threads. Source: EDTF, the Library of Congress Extended
 * Date/Time Format, now ISO 8601-2:2019; levels 0 and 1, and the quarters of level 2.
 *
 * <pre>{@code
 * Edtf.of("2019-02~").extent().latest();   // 2019-03-31
 * }</pre>
 */
public final class Edtf {

    /** Longer than anything that can be right, and short enough that hostile text costs nothing. */
    static final int LONGEST = 100;

    static final String REFUSED = "not a date or an interval in EDTF (level 0 or 1, or a quarter)";

    private static final String OPEN = "..";

    private final String text;
    private final Extent extent;
    private final Precision precision;
    private final boolean qualified;

    private Edtf(String text, Extent extent, Precision precision, boolean qualified) {
        this.text = text;
        this.extent = extent;
        this.precision = precision;
        this.qualified = qualified;
    }

    /**
     * Reads a date or an interval.
     *
     * @param text EDTF, without white space around it
     * @return the value, which gives back the same text
     * @throws IllegalArgumentException when the text is anything else; the message is always the same and never holds
     *     the text
     */
    @JsonCreator
    public static Edtf of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(REFUSED));
    }

    /**
     * Reads a date or an interval, if it is one.
     *
     * @param text any text
     * @return the value, or empty when the text is not EDTF as described above
     */
    public static Optional<Edtf> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        return slash < 0 ? date(text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static Optional<Edtf> date(String text) {
        return WrittenDate.parse(text)
                .map(date -> new Edtf(
                        text, Extent.between(date.earliest(), date.latest()), date.precision(), date.qualified()));
    }

    /** A second slash needs no check of its own: it is left in {@code end}, and no date contains one. */
    private static Optional<Edtf> interval(String text, String start, String end) {
        Optional<WrittenDate> first = WrittenDate.parse(start);
        Optional<WrittenDate> last = WrittenDate.parse(end);
        boolean wellFormed = (first.isPresent() || isDateless(start)) && (last.isPresent() || isDateless(end));
        if (!wellFormed || (first.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        Extent extent = new Extent(
                first.map(WrittenDate::earliest), last.map(WrittenDate::latest), start.equals(OPEN), end.equals(OPEN));
        boolean qualified = Stream.of(first, last).flatMap(Optional::stream).anyMatch(WrittenDate::qualified);
        return Optional.of(new Edtf(text, extent, Precision.INTERVAL, qualified));
    }

    private static boolean isDateless(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    /**
     * The value exactly as it was written.
     *
     * @return the text, never normalised
     */
    public String text() {
        return text;
    }

    /**
     * The days between which it lies, marks of doubt taken into account.
     *
     * <p>A date marked {@code ?} or {@code ~} is widened by one unit of its own {@link #precision()} either way, one
     * marked {@code %} by two, as common readers of EDTF do: {@code 2019~} is 2018-01-01 to 2020-12-31,
     * {@code 2019-02?} is 2019-01-01 to 2019-03-31. In an interval each end is widened by its own unit, outwards. A
     * date stops at the first or last day of {@link java.time.LocalDate}.
     *
     * @return the days; an open or unknown end of an interval has none
     */
    public Extent extent() {
        return extent;
    }

    /**
     * Whether this is an interval, written with a slash.
     *
     * @return true for {@code 2018/2019} and {@code 2018/..}
     */
    public boolean interval() {
        return precision == Precision.INTERVAL;
    }

    /**
     * The unit of the calendar to which the date is known.
     *
     * @return the unit; {@link Precision#INTERVAL} for an interval, whatever its ends
     */
    public Precision precision() {
        return precision;
    }

    /**
     * Whether its teller marked it as uncertain, approximate or both.
     *
     * @return true when the date, or either end of the interval, carries {@code ?}, {@code ~} or {@code %}
     */
    public boolean qualified() {
        return qualified;
    }

    /**
     * Whether this is an interval that ends before it begins, however kindly its dates are read.
     *
     * @return true for {@code 2019-05/2019-03}; false for {@code 2019-05~/2019-04}, which may be in order, for an
     *     interval with an open or unknown end, and for every date
     */
    public boolean backwards() {
        return extent.backwards();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && text.equals(edtf.text);
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
