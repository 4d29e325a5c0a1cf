package org.lessons.anonymise.microdata;

import java.util.List;

/**
 * SPI: what every class of rows that look the same must satisfy before it is released.
 *
 * <p>Must be safe for use by several threads and answer the same for the same class; where it holds of two classes it must hold of
 * both together, because classes that show the same are one. One that throws stops the recoding: nothing is released.
 */
public interface PrivacyModel {

    /**
     * Whether a class may be released.
     *
     * @param rows the class
     * @return true when it satisfies the model
     */
    boolean holds(EquivalenceClass rows);

    /**
     * How many rows a class must have at the least, so that smaller ones need not be looked at.
     *
     * @return at least 1, which is the default
     */
    default int leastRows() {
        return 1;
    }

    /**
     * Whether there is nothing to ask but {@link #leastRows()}.
     *
     * @return false by default
     */
    default boolean countsRowsOnly() {
        return false;
    }

    /**
     * The sensitive columns that it asks for.
     *
     * @return names; none by default
     */
    default List<String> columns() {
        return List.of();
    }

    /**
     * Both this and another.
     *
     * @param other the other
     * @return a model that holds where both hold
     */
    default PrivacyModel and(PrivacyModel other) {
        return new Both(this, other);
    }

    /**
     * k-anonymity: at least k rows look the same.
     *
     * @param k at least 1
     * @return the model
     */
    static PrivacyModel kAnonymity(int k) {
        return new KAnonymity(k);
    }

    /**
     * Distinct l-diversity: at least l different values of a sensitive column among rows that look the same. Asked of the column
     * that names the organisation it says that k organisations, and not k cases of one, protect each other.
     *
     * @param column the sensitive column
     * @param l at least 1
     * @return the model
     */
    static PrivacyModel distinctDiversity(String column, int l) {
        return new DistinctDiversity(column, l);
    }

    /**
     * Entropy l-diversity: the entropy of a sensitive column among rows that look the same is at least that of l values that are
     * equally frequent.
     *
     * @param column the sensitive column
     * @param l at least 1
     * @return the model
     */
    static PrivacyModel entropyDiversity(String column, double l) {
        return new EntropyDiversity(column, l);
    }

    /**
     * t-closeness where all values are equally far from each other: what rows that look the same tell of a sensitive column
     * differs little from what the whole table tells.
     *
     * @param column the sensitive column
     * @param t the largest distance, 0 to 1
     * @return the model
     */
    static PrivacyModel equalCloseness(String column, double t) {
        return new Closeness(column, t, false);
    }

    /**
     * t-closeness where the values lie on a line in the order of their codes, as degrees of harm do.
     *
     * @param column the sensitive column
     * @param t the largest distance, 0 to 1
     * @return the model
     */
    static PrivacyModel orderedCloseness(String column, double t) {
        return new Closeness(column, t, true);
    }
}
