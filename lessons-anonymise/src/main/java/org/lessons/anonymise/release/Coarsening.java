package org.lessons.anonymise.release;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.lessons.anonymise.microdata.Hierarchy;

/**
 * SPI: how a column is told more and more coarsely.
 *
 * <p>It turns a value into a row of a {@link Hierarchy}: the value, then one label for each of its {@link #steps()}. Values that it
 * cannot read keep their own text on every step, which says that the next coarser thing is to tell nothing. A label that stands
 * for more than one value ends in {@link #LABEL}, so that {@code 2019*}, some day of 2019, is not taken for {@code 2019}, told to
 * the year; the mark is taken off before a release. Must be safe for use by several threads.
 */
public interface Coarsening {

    /** What a label ends in, inside the house. */
    String LABEL = "*";

    /**
     * The row of a value.
     *
     * @param value a value of the column, never empty
     * @return the value itself and as many labels as there are steps, the widest last
     */
    List<String> row(String value);

    /**
     * What the steps are called, finest first.
     *
     * @return words such as {@code region}, one for the values themselves and one for each label of a row
     */
    List<String> steps();

    /**
     * The values that the column may have, where they are a closed list: then it is known how much of the list a label covers.
     *
     * @return none by default
     */
    default List<String> domain() {
        return List.of();
    }

    /**
     * A hierarchy of some values.
     *
     * @param values values, in any order, as often as they like
     * @return the hierarchy of these and of the {@link #domain()}
     */
    default Hierarchy hierarchy(Collection<String> values) {
        TreeSet<String> all = new TreeSet<>(values);
        all.addAll(domain());
        all.remove("");
        return Hierarchy.of(all.stream().map(this::row).toList());
    }

    /**
     * What a value or a label looks like in a release.
     *
     * @param label a value, a label, or what a recoding made of several
     * @return without the mark of a label, by default
     */
    default String shown(String label) {
        return label.length() > LABEL.length() && label.endsWith(LABEL)
                ? label.substring(0, label.length() - LABEL.length())
                : label;
    }

    /**
     * Codes of one of our lists, to the group that they belong to where the list has groups, and to a wider group.
     *
     * @param vocabulary the name of the list, such as {@code settings}
     * @return the coarsening; without groups, for a list that has none
     */
    static Coarsening codes(String vocabulary) {
        return CodeSteps.of(vocabulary);
    }

    /**
     * Places of the United Kingdom, to the region and the nation. A value is written {@code WALES}, {@code ENGLAND/NORTH_WEST} or
     * with a locality behind that.
     *
     * @return the coarsening
     */
    static Coarsening places() {
        return PlaceSteps.UK;
    }

    /**
     * Dates in EDTF, to the month, the quarter, the year, five years and ten. A date that is vaguer than a step, or whose end
     * nobody knows, keeps its text there.
     *
     * @return the coarsening
     */
    static Coarsening dates() {
        return DateSteps.CALENDAR;
    }

    /**
     * Money and counts, to bands that grow with the amount: 1, 2 and 5 times the powers of ten, then one, two and four powers of
     * ten. A value is written {@code 120 PEOPLE}, {@code 120-150 PEOPLE} or {@code 250000 GBP}; what is counted is never mixed.
     *
     * @return the coarsening
     */
    static Coarsening amounts() {
        return AmountSteps.BANDS;
    }
}
