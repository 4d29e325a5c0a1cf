package org.lessons.anonymise.microdata;

/** At least k rows look the same (Samarati and Sweeney). */
record KAnonymity(int k) implements PrivacyModel {

    KAnonymity {
        if (k < 1) {
            throw new IllegalArgumentException("k is at least 1");
        }
    }

    @Override
    public boolean holds(EquivalenceClass rows) {
        return rows.rows() >= k;
    }

    @Override
    public int leastRows() {
        return k;
    }

    @Override
    public boolean countsRowsOnly() {
        return true;
    }
}
