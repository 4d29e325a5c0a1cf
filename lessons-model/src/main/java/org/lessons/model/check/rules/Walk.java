package org.lessons.model.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/**
 * A record and all below it, read once for all rules. They name no component, so a new one is checked from its first day. It
 * serves one thread.
 */
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

    private record Seen(Pointer at, Record record) {}

    /** A component that holds leaves; where each stands is worked out for those who ask. */
    private record Filled(Pointer owner, Part part, List<?> values) {}

    private record Keyed(Pointer owner, Part part, Map<?, ?> entries) {}

    private final List<Seen> records = new ArrayList<>();
    private final List<Filled> leaves = new ArrayList<>();
    private final List<Keyed> maps = new ArrayList<>();

    private Walk() {}

    /**
     * Reads a record.
     *
     * @param at where the record stands
     * @param root the record
     * @return what there is to be seen
     */
    public static Walk through(Pointer at, Record root) {
        Walk walk = new Walk();
        walk.enter(at, root);
        return walk;
    }

    private void enter(Pointer at, Record record) {
        records.add(new Seen(at, record));
        for (Part part : Shape.of(record).parts()) {
            List<?> held = part.elements(record);
            if (!held.isEmpty()) {
                enter(at, record, part, held);
            }
        }
    }

    private void enter(Pointer at, Record record, Part part, List<?> held) {
        if (part.leaf().isPresent()) {
            leaves.add(new Filled(at, part, held));
            if (part.cardinality() == Part.Cardinality.MAP) {
                maps.add(new Keyed(at, part, (Map<?, ?>) part.read(record)));
            }
            return;
        }
        Pointer below = at.to(part.name());
        for (int i = 0; i < held.size(); i++) {
            enter(part.cardinality() == Part.Cardinality.LIST ? below.to(i) : below, (Record) held.get(i));
        }
    }

    /** The record itself and every one below it. */
    void records(BiConsumer<Pointer, Record> visitor) {
        for (Seen seen : records) {
            visitor.accept(seen.at(), seen.record());
        }
    }

    /** The record itself, and every one of that type below it. */
    <R extends Record> void each(Class<R> type, BiConsumer<Pointer, R> visitor) {
        for (Seen seen : records) {
            if (seen.record().getClass() == type) {
                visitor.accept(seen.at(), type.cast(seen.record()));
            }
        }
    }

    /**
     * Every leaf of that form that stands alone or in a list. What stands under a key is shown at the place of the whole map,
     * since a key may be anything, a name among others.
     *
     * @param form the form of leaves to show
     * @param visitor is shown each
     */
    public void leaves(Leaf.Form form, Leaves visitor) {
        leaves(part -> part.leaf().filter(leaf -> leaf.form() == form).isPresent(), visitor);
    }

    /** As {@link #leaves(Leaf.Form, Leaves)}, for whatever leaves a rule wants. */
    void leaves(Predicate<Part> wanted, Leaves visitor) {
        for (Filled filled : leaves) {
            Part part = filled.part();
            if (wanted.test(part)) {
                Pointer at = filled.owner().to(part.name());
                int position = 0;
                for (Object value : filled.values()) {
                    visitor.leaf(part.cardinality() == Part.Cardinality.LIST ? at.to(position++) : at, part, value);
                }
            }
        }
    }

    /** The keys of every map, each shown at the place of its map. */
    void keys(BiConsumer<Pointer, String> visitor) {
        for (Keyed keyed : maps) {
            Pointer at = keyed.owner().to(keyed.part().name());
            keyed.entries().keySet().forEach(key -> visitor.accept(at, (String) key));
        }
    }
}
