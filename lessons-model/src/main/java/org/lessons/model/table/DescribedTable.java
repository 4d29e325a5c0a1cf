package org.lessons.model.table;

import java.util.List;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A table for somebody else's program: its columns with what they mean, and its rows as text.
 *
 * <p>A missing value is an empty cell and only that. Immutable and safe for use by several threads; {@link #toString()} shows no
 * cell.
 *
 * @param name what the file is called, without an ending: small letters, digits and underscores
 * @param definition what a row is, in a sentence
 * @param columns its columns, in order
 * @param rows one list of cells a row, each as long as there are columns
 */
public record DescribedTable(
        @Described(sensitivity = Sensitivity.SAFE) String name,
        @Described(sensitivity = Sensitivity.SAFE) String definition,
        @Described(sensitivity = Sensitivity.SAFE) List<DescribedColumn> columns,
        @Described(sensitivity = Sensitivity.QUASI) List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
     */
    public DescribedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has more or fewer cells than there are columns");
        }
    }

    /** Its name and size; no cell. */
    @Override
    public String toString() {
        return "DescribedTable[" + name + ", " + columns.size() + " columns, " + rows.size() + " rows]";
    }
}
