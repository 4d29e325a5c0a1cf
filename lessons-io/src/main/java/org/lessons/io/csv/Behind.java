package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.time.Edtf;
import org.lessons.model.time.Lapse;

/** What follows from a value and stands in columns of its own behind it. */
enum Behind {
    /** Nothing. */
    NOTHING(0),
    /** The first and the last day that a date can be, and to which unit it is known. */
    DATE(3),
    /** How many days a lapse is at its shortest. */
    SHORTEST(1),
    /** How many days a lapse is at its longest. */
    LONGEST(1);

    private static final @Nullable String[] NONE = {};

    private final int columns;

    Behind(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** The cells, one for each column; null for one that stays empty. */
    @Nullable
    String[] of(Object value) {
        return switch (this) {
            case NOTHING -> NONE;
            case DATE -> {
                Edtf date = (Edtf) value;
                yield new @Nullable String[] {
                    Cells.day(date.extent().earliest()),
                    Cells.day(date.extent().latest()),
                    date.precision().name()
                };
            }
            case SHORTEST -> new @Nullable String[] {Long.toString(((Lapse) value).minDays())};
            case LONGEST -> new @Nullable String[] {Long.toString(((Lapse) value).maxDays())};
        };
    }
}
