package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * A row that was read: its cells, or what stood against it.
 *
 * @param number from 1, the header not counted
 * @param caseKey the key of the document that it belongs to, or seems to
 * @param cells one for each column, null for empty ones; none when there is a fault
 * @param fault what is wrong with the row as such
 */
record Row(
        Table table,
        long number,
        long caseKey,
        @Nullable String[] cells,
        @Nullable Finding fault) {

    @Nullable
    String cell(int column) {
        return cells[column];
    }

    int size() {
        return cells.length;
    }

    /** A finding about the row, or about one of its cells when the column is not negative. */
    Finding finding(int column, String code) {
        return at(table, number, column, code);
    }

    static Finding at(Table table, long number, int column, String code) {
        String name = column < 0 ? "" : table.columns().get(column).name();
        return Finding.of(new Location.InTable(table.name(), number, name), code);
    }
}
