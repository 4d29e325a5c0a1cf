package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/** A lapse: as written, and behind it how many days it is; at its longest where it is a bound from above. */
record LapseSlot(Part part, LeafSlot written, Behind behind) implements Slot {

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value != null) {
            line.set(written.column(), out.renderings(behind).of(value));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        Object value = in.held(row, written.column(), part);
        in.compareBehind(row, written.column(), behind);
        return value;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return written.missing(row, in);
    }
}
