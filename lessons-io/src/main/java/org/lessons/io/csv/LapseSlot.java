package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;
import org.lessons.model.time.Lapse;

/** A lapse: as written, and behind it how many days it is; at its longest where it is a bound from above. */
record LapseSlot(Part part, LeafSlot written, boolean longest) implements Slot {

    private int days() {
        return written.column() + 1;
    }

    private String days(Object lapse) {
        return Long.toString(longest ? ((Lapse) lapse).maxDays() : ((Lapse) lapse).minDays());
    }

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value != null) {
            row[written.column()] = value.toString();
            row[days()] = days(value);
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        Optional<?> value = in.leaf(row, written.column(), written.leaf());
        if (value.isPresent() || row.cell(written.column()) == null) {
            in.compare(row, days(), value.isPresent() ? days(value.get()) : null);
        }
        return value.isPresent() ? Slot.asHeld(part, value.get()) : null;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        return written.missing(row, in);
    }
}
