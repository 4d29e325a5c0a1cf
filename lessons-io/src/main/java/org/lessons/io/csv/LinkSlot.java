package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A list of leaves: rows of a table of values. */
record LinkSlot(Part part, Leaf leaf, Table table) implements Slot {

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        int position = 1;
        for (Object element : (List<?>) part.read(record)) {
            @Nullable String[] own = out.row(table, row, "", position++);
            own[table.value()] = out.cell(table, table.value(), Cells.format(leaf, element));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        List<Row> rows = in.take(table, row, "");
        List<Object> elements = new ArrayList<>(rows.size());
        for (Row own : rows) {
            Optional<?> value = in.leaf(own, table.value(), leaf);
            if (value.isPresent()) {
                elements.add(value.get());
            } else if (own.cell(table.value()) == null) {
                in.find(own, table.value(), "csv.missing-value");
            }
        }
        return elements.isEmpty() ? null : elements;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
