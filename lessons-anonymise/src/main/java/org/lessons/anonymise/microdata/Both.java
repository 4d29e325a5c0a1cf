package org.lessons.anonymise.microdata;

import java.util.List;
import java.util.stream.Stream;

/** Two models at once. */
record Both(PrivacyModel one, PrivacyModel other) implements PrivacyModel {

    @Override
    public boolean holds(EquivalenceClass rows) {
        return one.holds(rows) && other.holds(rows);
    }

    @Override
    public int leastRows() {
        return Math.max(one.leastRows(), other.leastRows());
    }

    @Override
    public boolean countsRowsOnly() {
        return one.countsRowsOnly() && other.countsRowsOnly();
    }

    @Override
    public List<String> columns() {
        return Stream.concat(one.columns().stream(), other.columns().stream())
                .distinct()
                .toList();
    }
}
