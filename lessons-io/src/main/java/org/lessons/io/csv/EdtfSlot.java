package org.lessons.io.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Part;

/**
 * A date that may be vague: as written, and the days between which it lies.
 *
 * <p>A date that was shifted stands in a column of its own and never in a date column, where it would be counted among
 * true ones.
 */
record EdtfSlot(Part part, Optional<Part> origin, int[] originColumn, int edtf, int shifted) implements Slot {

    private static final String SHIFTED = "SHIFTED";

    @Override
    public void write(Record record, Line line, OutgoingCase out) {
        Object value = Slot.held(part, record);
        if (value == null) {
            return;
        }
        Object from = origin.isPresent() ? Slot.held(origin.get(), record) : null;
        if (from != null && from.toString().equals(SHIFTED)) {
            line.set(shifted, value.toString());
        } else {
            line.set(edtf, out.renderings(Behind.DATE).of(value));
        }
    }

    @Override
    public @Nullable Object read(Row row, IncomingCase in) {
        boolean isShifted = origin.isPresent() && isShifted(row.cell(originColumn[0]));
        if (shifted >= 0) {
            int wrong = isShifted ? edtf : shifted;
            if (row.cell(wrong) != null) {
                in.find(row, wrong, "csv.shifted");
            }
        }
        Object value = in.held(row, isShifted ? shifted : edtf, part);
        if (!isShifted || row.cell(edtf) == null) {
            in.compareBehind(row, edtf, Behind.DATE);
        }
        return value;
    }

    private static boolean isShifted(@Nullable Object origin) {
        return origin instanceof Spelling && SHIFTED.equals(String.valueOf(((Spelling) origin).value()));
    }

    @Override
    public @Nullable Object missing(Row row, IncomingCase in) {
        if (part.cardinality() == Part.Cardinality.ONE && row.cell(edtf) == null) {
            in.find(row, edtf, "csv.missing-value");
        }
        return null;
    }
}
