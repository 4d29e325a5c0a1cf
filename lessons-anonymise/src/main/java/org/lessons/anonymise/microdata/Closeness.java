package org.lessons.anonymise.microdata;

import java.util.List;

/** How far a class is from the whole table in a sensitive column: the earth mover's distance (Li, Li and Venkatasubramanian). */
record Closeness(String column, double t, boolean ordered) implements PrivacyModel {

    /** Sums of shares differ in the last digits. */
    private static final double ROUNDING = 1e-9;

    Closeness {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("t lies between 0 and 1");
        }
    }

    @Override
    public boolean holds(EquivalenceClass rows) {
        return distance(rows.counts(column), rows.countsOverall(column), ordered) <= t + ROUNDING;
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    static double distance(int[] counts, int[] overall, boolean ordered) {
        long sum = 0;
        long all = 0;
        for (int i = 0; i < overall.length; i++) {
            sum += counts[i];
            all += overall[i];
        }
        if (sum == 0 || all == 0) {
            return 0;
        }
        double moved = 0;
        double carried = 0;
        for (int i = 0; i < overall.length; i++) {
            double more = counts[i] / (double) sum - overall[i] / (double) all;
            carried += more;
            moved += Math.abs(ordered ? carried : more);
        }
        return ordered ? (overall.length <= 1 ? 0 : moved / (overall.length - 1)) : moved / 2;
    }
}
