package org.lessons.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/** A record within a record: columns of the same row. */
record NestedSlot(Part part, Laid<?> laid) implements Slot {

    @Override
    public List<Table> elsewhere() {
        return laid.elsewhere();
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Object nested = Slot.held(part, record);
        if (nested != null) {
            laid.write((Record) nested, line, out);
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        if (laid.isBare(row, in)) {
            return null;
        }
        Object nested = laid.read(row, in, false);
        return nested == null ? null : Slot.asHeld(part, nested);
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return part.cardinality() == Part.Cardinality.ONE ? laid.empty(row, in) : null;
    }
}
