package org.lessons.io.csv;

import java.util.List;
import java.util.Optional;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;

/** The columns of a date that may be vague. */
final class Dates {

    private Dates() {}

    static boolean isDate(Part part) {
        boolean single = part.cardinality() == Part.Cardinality.ONE || part.cardinality() == Part.Cardinality.OPTIONAL;
        return single
                && part.leaf().filter(leaf -> leaf.form() == Leaf.Form.EDTF).isPresent();
    }

    static EdtfSlot slot(Part part, Shape<?> shape, Place place) {
        Table table = place.table();
        String stem = stem(part, place);
        String name = table.free(stem + "edtf");
        int edtf = table.add(
                Column.value(name, Kind.CODE, part, place.requires(part), place.definition(part), Behind.DATE));
        String between =
                " it can be, as " + name + " has it; empty when that is open, unknown or out of the years 1 to 9999.";
        table.add(Column.derived(table.free(stem + "earliest"), Kind.DAY, part, "The first day that" + between, edtf));
        table.add(Column.derived(table.free(stem + "latest"), Kind.DAY, part, "The last day that" + between, edtf));
        table.add(Column.derived(
                table.free(stem + "precision"),
                Kind.CODE,
                part,
                "To which unit of the calendar " + name + " is known.",
                edtf));
        Optional<Part> origin = shape.parts().stream()
                .filter(other -> other.vocabulary().filter("origins"::equals).isPresent())
                .filter(other -> other.cardinality() == Part.Cardinality.OPTIONAL)
                .findFirst();
        int shifted = origin.isEmpty()
                ? -1
                : table.add(Column.value(
                        table.free(stem + "shifted_edtf"),
                        Kind.CODE,
                        part,
                        false,
                        "The date instead of " + name + " when it was shifted; not to be counted among true dates."));
        return new EdtfSlot(part, origin, new int[] {-1}, edtf, shifted);
    }

    /** What stands before {@code edtf}: a component that is but called "on" adds nothing to its record's name. */
    static String stem(Part part, Place place) {
        return part.name().equals("on") ? place.prefix() : place.column(part) + "_";
    }

    /** Tells each date in which column its origin stands. */
    static void connect(List<Slot> slots) {
        for (Slot slot : slots) {
            if (slot instanceof EdtfSlot) {
                EdtfSlot date = (EdtfSlot) slot;
                for (Slot other : slots) {
                    if (other instanceof LeafSlot
                            && date.origin()
                                    .filter(((LeafSlot) other).part()::equals)
                                    .isPresent()) {
                        date.originColumn()[0] = ((LeafSlot) other).column();
                    }
                }
            }
        }
    }
}
