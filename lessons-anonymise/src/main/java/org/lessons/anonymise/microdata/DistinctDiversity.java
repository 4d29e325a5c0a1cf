package org.lessons.anonymise.microdata;

import java.util.List;

/** At least l different values of a sensitive column (Machanavajjhala and others). */
record DistinctDiversity(String column, int l) implements PrivacyModel {

    DistinctDiversity {
        if (l < 1) {
            throw new IllegalArgumentException("l is at least 1");
        }
    }

    @Override
    public boolean holds(EquivalenceClass rows) {
        return rows.distinct(column) >= l;
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
