package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A leaf in a column of its own. */
record LeafSlot(Part part, Leaf leaf, Table table, int column) implements Slot {

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value != null) {
            row[column] = out.cell(table, column, Cells.format(leaf, value));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        Optional<?> value = in.leaf(row, column, leaf);
        return value.isPresent() ? Slot.asHeld(part, value.get()) : null;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        if (part.cardinality() == Part.Cardinality.ONE && row.cell(column) == null) {
            in.find(row, column, "csv.missing-value");
        }
        return null;
    }
}
