package org.lessons.io.csv;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;

/** A map: rows of a table of names and values, sorted by name so that equal maps are written the same. */
record MapSlot(Part part, Leaf leaf, Table table) implements Slot {

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        Map<String, Object> sorted = new TreeMap<>();
        ((Map<?, ?>) part.read(record)).forEach((name, value) -> sorted.put((String) name, value));
        sorted.forEach((name, value) -> write(name, value, row, out));
    }

    private void write(String name, Object value, @Nullable String[] row, OutgoingCase out) {
        @Nullable String[] own = out.row(table, row, "", 0);
        own[table.value() - 1] = out.cell(table, table.value() - 1, name);
        own[table.value()] = out.cell(table, table.value(), Cells.format(leaf, value));
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        Map<String, Object> entries = new TreeMap<>();
        for (Row own : in.take(table, row, "")) {
            String name = own.cell(table.value() - 1);
            Optional<?> value = in.leaf(own, table.value(), leaf);
            if (name == null) {
                in.find(own, table.value() - 1, "csv.missing-value");
            } else if (own.cell(table.value()) == null) {
                in.find(own, table.value(), "csv.missing-value");
            } else if (value.isPresent() && entries.put(name, value.get()) != null) {
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
