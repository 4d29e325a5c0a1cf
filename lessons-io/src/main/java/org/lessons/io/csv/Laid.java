package org.lessons.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Shape;

/**
 * A type of record as it is laid out in tables: a slot for each component.
 *
 * @param slots in the order of the components
 */
record Laid<R extends Record>(Shape<R> shape, Table table, List<Slot> slots) {

    void write(Record record, @Nullable String[] row, OutgoingCase out) {
        for (Slot slot : slots) {
            slot.write(record, row, out);
        }
    }

    /** The record that the row holds; null when it holds nothing of it and none is wanted, or when there were errors. */
    @Nullable
    R read(Row row, IncomingCase in, boolean wanted) {
        @Nullable Object[] values = new Object[slots.size()];
        boolean held = wanted;
        for (int i = 0; i < values.length; i++) {
            values[i] = slots.get(i).read(row, in);
            held |= values[i] != null;
        }
        return held ? build(values, row, in) : null;
    }

    /** The record that holds nothing, for where there must be one. */
    @Nullable
    R empty(Row row, IncomingCase in) {
        return build(new Object[slots.size()], row, in);
    }

    private @Nullable R build(@Nullable Object[] values, Row row, IncomingCase in) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = slots.get(i).missing(row, in);
            }
        }
        if (in.hasFindings()) {
            return null;
        }
        try {
            return shape.build(values);
        } catch (IllegalArgumentException | NullPointerException e) {
            // A record may have rules of its own; what it says of them could repeat a value.
            in.find(row, -1, "csv.refused");
            return null;
        }
    }
}
