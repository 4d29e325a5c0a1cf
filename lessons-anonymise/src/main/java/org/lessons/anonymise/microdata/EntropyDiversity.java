package org.lessons.anonymise.microdata;

import java.util.List;

/** The entropy of a sensitive column is at least the logarithm of l (Machanavajjhala and others). */
record EntropyDiversity(String column, double l) implements PrivacyModel {

    /** Sums of logarithms differ in the last digits. */
    private static final double ROUNDING = 1e-9;

    EntropyDiversity {
        if (!(l >= 1)) {
            throw new IllegalArgumentException("l is at least 1");
        }
    }

    @Override
    public boolean holds(EquivalenceClass rows) {
        int[] counts = rows.counts(column);
        long sum = 0;
        double weighed = 0;
        for (int count : counts) {
            sum += count;
            weighed += count > 0 ? count * Math.log(count) : 0;
        }
        return sum > 0 && Math.log(sum) - weighed / sum >= Math.log(l) - ROUNDING;
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
