package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A leaf in a column of its own. */
record LeafSlot(Part part, Leaf leaf, int column) implements Slot {

    LeafSlot(Part part, int column) {
        this(part, part.leaf().orElseThrow(), column);
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value != null) {
            line.set(column, Cells.format(leaf, value));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        return in.held(row, column, part);
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        if (part.cardinality() == Part.Cardinality.ONE && row.cell(column) == null) {
            in.find(row, column, "csv.missing-value");
        }
        return null;
    }
}
