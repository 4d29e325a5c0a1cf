package org.lessons.model.check.rules;

import java.util.Map;
import java.util.function.BiConsumer;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/** The ways in which rules go through a record: they name no component, so a new one is checked from its first day. */
public final class Walk {

    /** Is shown a leaf. */
    @FunctionalInterface
    public interface Leaves {
        /**
         * Is shown a leaf.
         *
         * @param at where it stands; the whole map, where it stands under a key
         * @param part the component that holds it
         * @param value the leaf
         */
        void leaf(Pointer at, Part part, Object value);
    }

    private Walk() {}

    /** The record itself, and every one of that type below it. */
    static <T> void each(Pointer at, Record root, Class<T> type, BiConsumer<Pointer, T> visitor) {
        if (type.isInstance(root)) {
            visitor.accept(at, type.cast(root));
        }
        walk(at, root, (place, part, element) -> {
            if (type.isInstance(element)) {
                visitor.accept(place, type.cast(element));
            }
        });
    }

    /**
     * Every leaf of that form that stands alone or in a list. What stands under a key is shown at the place of the whole map,
     * since a key may be anything, a name among others.
     *
     * @param at where the record stands
     * @param root the record
     * @param form the form of leaves to show
     * @param visitor is shown each
     */
    public static void leaves(Pointer at, Record root, Leaf.Form form, Leaves visitor) {
        each(at, root, Record.class, (place, record) -> {
            for (Part part : Shape.of(record).parts()) {
                if (part.leaf().filter(leaf -> leaf.form() == form).isPresent()) {
                    leaves(place.to(part.name()), part, record, visitor);
                }
            }
        });
    }

    private static void leaves(Pointer at, Part part, Record record, Leaves visitor) {
        int position = 0;
        for (Object value : part.elements(record)) {
            Pointer place = part.cardinality() == Part.Cardinality.LIST ? at.to(position++) : at;
            visitor.leaf(place, part, value);
        }
    }

    /** The keys of every map, each shown at the place of its map. */
    static void keys(Pointer at, Record root, BiConsumer<Pointer, String> visitor) {
        each(at, root, Record.class, (place, record) -> {
            for (Part part : Shape.of(record).parts()) {
                if (part.cardinality() == Part.Cardinality.MAP) {
                    ((Map<?, ?>) part.read(record))
                            .keySet()
                            .forEach(key -> visitor.accept(place.to(part.name()), (String) key));
                }
            }
        });
    }

    private static <R extends Record> void walk(Pointer at, R root, Shape.Visitor visitor) {
        Shape.of(root).walk(at, root, visitor);
    }
}
