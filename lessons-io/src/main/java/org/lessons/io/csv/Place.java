package org.lessons.io.csv;

import org.lessons.model.shape.Part;

/**
 * Where a record stands that is being laid out.
 *
 * @param table the table that its leaves become columns of
 * @param prefix what their names begin with
 * @param context what the records around it mean
 * @param required whether it is there in every row
 */
record Place(Table table, String prefix, String context, boolean required) {

    String stem() {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    String column(Part part) {
        return prefix + Names.snake(part.name());
    }

    String definition(Part part) {
        return (context + " " + part.definition().orElse("")).strip();
    }

    boolean requires(Part part) {
        return required && part.cardinality() == Part.Cardinality.ONE;
    }
}
