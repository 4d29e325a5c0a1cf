package org.lessons.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/** A list of records: rows of a table. */
record ListSlot(Part part, Table table, Laid<?> laid, String place) implements Slot {

    @Override
    public List<Table> elsewhere() {
        return List.of(table);
    }

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        List<?> elements = (List<?>) part.read(record);
        for (int i = 0; i < elements.size(); i++) {
            laid.write((Record) elements.get(i), out.line(table, line, place, i + 1), out);
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        int from = in.next(table);
        int to = in.take(table, row, place);
        Object[] elements = new Object[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            Object element = laid.read(in.row(table, i), in, true);
            if (element != null) {
                elements[size++] = element;
            }
        }
        return size == 0 ? null : Cells.list(elements, size);
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
