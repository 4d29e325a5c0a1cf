package org.lessons.io.csv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A map: rows of a table of names and values, sorted by name so that equal maps are written the same. */
record MapSlot(Part part, Leaf leaf, Table table) implements Slot {

    MapSlot(Part part, Table table) {
        this(part, part.leaf().orElseThrow(), table);
    }

    @Override
    public List<Table> elsewhere() {
        return List.of(table);
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Map<?, ?> held = (Map<?, ?>) part.read(record);
        if (held.isEmpty()) {
            return;
        }
        Map<String, Object> sorted = new TreeMap<>();
        held.forEach((name, value) -> sorted.put((String) name, value));
        sorted.forEach((name, value) -> {
            Line own = out.line(table, line, "", 0);
            own.set(table.value() - 1, name);
            own.set(table.value(), Cells.format(leaf, value));
        });
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        if (!in.hasMore(table)) {
            return null;
        }
        Map<String, Object> entries = new TreeMap<>();
        int from = in.next(table);
        int to = in.take(table, row, "");
        for (int i = from; i < to; i++) {
            Row own = in.row(table, i);
            String name = (String) own.cell(table.value() - 1);
            Object value = in.value(own, table.value());
            if (name == null) {
                in.find(own, table.value() - 1, "csv.missing-value");
            } else if (own.cell(table.value()) == null) {
                in.find(own, table.value(), "csv.missing-value");
            } else if (value != null && entries.put(name, value) != null) {
                in.find(own, table.value() - 1, "csv.duplicate-key");
            }
        }
        return entries.isEmpty() ? null : entries;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
