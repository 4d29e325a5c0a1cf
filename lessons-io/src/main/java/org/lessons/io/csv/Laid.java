package org.lessons.io.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Shape;

/** A type of record as it is laid out in tables: a slot for each component, in their order. */
final class Laid<R extends Record> {

    private final Shape<R> shape;
    private final Slot[] slots;
    private final int from;
    private final int to;
    private final Table[] elsewhere;

    private Laid(Shape<R> shape, Slot[] slots, int from, int to, Table[] elsewhere) {
        this.shape = shape;
        this.slots = slots;
        this.from = from;
        this.to = to;
        this.elsewhere = elsewhere;
    }

    /**
     * Takes the slots together.
     *
     * @param from the first column that they have
     * @param to the column behind their last
     */
    static <R extends Record> Laid<R> of(Shape<R> shape, List<Slot> slots, int from, int to) {
        Set<Table> elsewhere = new LinkedHashSet<>();
        slots.forEach(slot -> elsewhere.addAll(slot.elsewhere()));
        return new Laid<>(shape, slots.toArray(new Slot[0]), from, to, elsewhere.toArray(new Table[0]));
    }

    /** The tables in which rows of its own stand. */
    List<Table> elsewhere() {
        return List.of(elsewhere);
    }

    void write(Record record, Line line, OutgoingCase out) {
        for (Slot slot : slots) {
            slot.write(record, line, out);
        }
    }

    /** Whether the row has nothing of it, nor any other row of the document: most records within others are not there. */
    boolean isBare(Row row, IncomingCase in) {
        if (!row.isEmpty(from, to)) {
            return false;
        }
        for (Table table : elsewhere) {
            if (in.hasMore(table)) {
                return false;
            }
        }
        return true;
    }

    /** The record that the row holds; null when it holds nothing of it and none is wanted, or when there were errors. */
    @Nullable
    R read(Row row, IncomingCase in, boolean wanted) {
        @Nullable Object[] values = new Object[slots.length];
        boolean held = wanted;
        for (int i = 0; i < values.length; i++) {
            Object value = slots[i].read(row, in);
            values[i] = value;
            held |= value != null;
        }
        return held ? build(values, row, in) : null;
    }

    /** The record that holds nothing, for where there must be one. */
    @Nullable
    R empty(Row row, IncomingCase in) {
        return build(new Object[slots.length], row, in);
    }

    private @Nullable R build(@Nullable Object[] values, Row row, IncomingCase in) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = slots[i].missing(row, in);
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
