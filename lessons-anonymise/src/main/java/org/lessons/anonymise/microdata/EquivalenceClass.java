package org.lessons.anonymise.microdata;

/**
 * The rows that look the same once they are recoded, as a {@link PrivacyModel} sees them: how many they are, and what else they
 * tell. Valid only while the model is asked.
 */
public interface EquivalenceClass {

    /**
     * How many rows look the same.
     *
     * @return at least 1
     */
    int rows();

    /**
     * How often each value of a sensitive column occurs among them.
     *
     * @param column the column's name
     * @return one count a value, in the order of the values' codes; not to be changed
     * @throws IllegalArgumentException when the table has no such column
     */
    int[] counts(String column);

    /**
     * How often each value of a sensitive column occurs in the whole table.
     *
     * @param column the column's name
     * @return one count a value, in the same order; not to be changed
     * @throws IllegalArgumentException when the table has no such column
     */
    int[] countsOverall(String column);

    /**
     * How many values of a sensitive column occur among them.
     *
     * @param column the column's name
     * @return at least 1, where each row has one
     * @throws IllegalArgumentException when the table has no such column
     */
    default int distinct(String column) {
        int distinct = 0;
        for (int count : counts(column)) {
            distinct += count > 0 ? 1 : 0;
        }
        return distinct;
    }
}
