package org.lessons.io.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/** Where a component of a record stands in the tables: how it gets there, and how it is found again. */
interface Slot {

    /** Writes what the record holds there into the line, or into lines of other tables. */
    void write(Record record, Line line, OutgoingCase out);

    /** What the component holds, as the record wants it; null when it holds nothing. */
    @Nullable
    Object read(Row row, IncomingCase in);

    /** Is called when nothing was held and the record is there all the same: complains where something must be. */
    @Nullable
    Object missing(Row row, IncomingCase in);

    /** The tables in which rows of its own stand. */
    default List<Table> elsewhere() {
        return List.of();
    }

    /** The one thing that the component holds, if it holds one. */
    static @Nullable Object held(Part part, Record record) {
        Object held = part.read(record);
        return part.cardinality() == Part.Cardinality.OPTIONAL ? ((Optional<?>) held).orElse(null) : held;
    }

    /** The one thing, as the component holds it. */
    static Object asHeld(Part part, Object element) {
        return part.cardinality() == Part.Cardinality.OPTIONAL ? Optional.of(element) : element;
    }
}
