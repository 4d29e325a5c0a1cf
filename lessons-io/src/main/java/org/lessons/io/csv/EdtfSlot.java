package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.time.Edtf;

/**
 * A date that may be vague: as written, and the days between which it lies.
 *
 * <p>A date that was shifted stands in a column of its own and never in a date column, where it would be counted among
 * true ones.
 */
record EdtfSlot(Part part, Leaf leaf, Table table, Optional<Part> origin, int[] originColumn, int edtf, int shifted)
        implements Slot {

    private static final String SHIFTED = "SHIFTED";

    private int earliest() {
        return edtf + 1;
    }

    private int latest() {
        return edtf + 2;
    }

    private int precision() {
        return edtf + 3;
    }

    @Override
    public void write(Record record, @Nullable String[] row, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value == null) {
            return;
        }
        Object from = origin.isPresent() ? Slot.held(origin.get(), record) : null;
        if (from != null && from.toString().equals(SHIFTED)) {
            row[shifted] = value.toString();
        } else {
            Edtf date = (Edtf) value;
            row[edtf] = date.text();
            row[earliest()] = Cells.day(date.extent().earliest());
            row[latest()] = Cells.day(date.extent().latest());
            row[precision()] = date.precision().name();
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        boolean isShifted = origin.isPresent() && SHIFTED.equals(row.cell(originColumn[0]));
        if (shifted >= 0) {
            int wrong = isShifted ? edtf : shifted;
            if (row.cell(wrong) != null) {
                in.find(row, wrong, "csv.shifted");
            }
        }
        Optional<?> value = in.leaf(row, isShifted ? shifted : edtf, leaf);
        if (value.isPresent() && !isShifted) {
            Edtf date = (Edtf) value.get();
            in.compare(row, earliest(), Cells.day(date.extent().earliest()));
            in.compare(row, latest(), Cells.day(date.extent().latest()));
            in.compare(row, precision(), date.precision().name());
        } else if (row.cell(edtf) == null) {
            in.compare(row, earliest(), null);
            in.compare(row, latest(), null);
            in.compare(row, precision(), null);
        }
        return value.isPresent() ? Slot.asHeld(part, value.get()) : null;
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        if (part.cardinality() == Part.Cardinality.ONE && row.cell(edtf) == null) {
            in.find(row, edtf, "csv.missing-value");
        }
        return null;
    }
}
