package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/** A list of records: rows of a table. */
record ListSlot(Part part, Table table, Laid<?> laid, String place) implements Slot {

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        int position = 1;
        for (Object element : (List<?>) part.read(record)) {
            @Nullable String[] own = out.row(table, row, place, position++);
            laid.write((Record) element, own, out);
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        List<Row> rows = in.take(table, row, place);
        List<Object> elements = new ArrayList<>(rows.size());
        for (Row own : rows) {
            Object element = laid.read(own, in, true);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements.isEmpty() ? null : elements;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return null;
    }
}
