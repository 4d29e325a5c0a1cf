package org.lessons.anonymise.microdata;

import java.util.Arrays;

/** How the values of a sensitive column are spread over the tuples. For one thread: it counts in place. */
final class Spread {

    private final int[] begins;
    private final int[] values;
    private final int[] overall;
    private final int[] counts;

    private Spread(int[] begins, int[] values, int[] overall) {
        this.begins = begins;
        this.values = values;
        this.overall = overall;
        this.counts = new int[overall.length];
    }

    static Spread of(Microdata.Sensitive column, Tuples tuples) {
        int n = column.begins().length - 1;
        int[] begins = new int[tuples.size() + 1];
        for (int row = 0; row < n; row++) {
            begins[tuples.tupleOf(row) + 1] += column.begins()[row + 1] - column.begins()[row];
        }
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            begins[tuple + 1] += begins[tuple];
        }
        int[] filled = new int[tuples.size()];
        int[] values = new int[column.codes().length];
        for (int row = 0; row < n; row++) {
            int tuple = tuples.tupleOf(row);
            for (int i = column.begins()[row]; i < column.begins()[row + 1]; i++) {
                values[begins[tuple] + filled[tuple]++] = column.codes()[i];
            }
        }
        return new Spread(begins, values, column.overall());
    }

    /** Counts the values of the tuples from one place in a list to another. */
    void count(int[] set, int from, int to) {
        Arrays.fill(counts, 0);
        for (int i = from; i < to; i++) {
            for (int at = begins[set[i]]; at < begins[set[i] + 1]; at++) {
                counts[values[at]]++;
            }
        }
    }

    int[] counts() {
        return counts;
    }

    int[] overall() {
        return overall;
    }
}
