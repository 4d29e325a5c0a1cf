package org.lessons.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A list of leaves: rows of a table of values. */
record LinkSlot(Part part, Leaf leaf, Table table) implements Slot {

    LinkSlot(Part part, Table table) {
        this(part, part.leaf().orElseThrow(), table);
    }

    @Override
    public List<Table> elsewhere() {
        return List.of(table);
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        List<?> elements = (List<?>) part.read(record);
        for (int i = 0; i < elements.size(); i++) {
            out.line(table, line, "", i + 1).set(table.value(), Cells.format(leaf, elements.get(i)));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        int from = in.next(table);
        int to = in.take(table, row, "");
        Object[] elements = new Object[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            Row own = in.row(table, i);
            Object value = in.value(own, table.value());
            if (value != null) {
                elements[size++] = value;
            } else if (own.cell(table.value()) == null) {
                in.find(own, table.value(), "csv.missing-value");
            }
        }
        return size == 0 ? null : Cells.list(elements, size);
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
