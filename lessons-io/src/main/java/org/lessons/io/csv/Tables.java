package org.lessons.io.csv;

import java.util.List;
import org.lessons.model.shape.Shape;

/**
 * The tables of a type of document, made from its shape once.
 *
 * @param root the table in which a document has one row
 * @param elsewhere where that row says how many rows the document has in other tables
 * @param document how the document is laid out
 * @param all the root first, every table after the one it belongs to
 */
record Tables<R extends Record>(Table root, int elsewhere, Laid<R> document, List<Table> all) {

    private static final ClassValue<Tables<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Tables<?> computeValue(Class<?> type) {
            return new Planner().plan(Shape.of(type.asSubclass(Record.class)));
        }
    };

    /**
     * The tables of that type.
     *
     * @throws IllegalArgumentException when it has no shape, or holds itself at whatever depth
     */
    @SuppressWarnings("unchecked") // what is kept under a class is of that class
    static <R extends Record> Tables<R> of(Class<R> type) {
        return (Tables<R>) KNOWN.get(type);
    }
}
