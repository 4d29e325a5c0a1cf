package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** A row that was read: its keys and cells, or what stood against it. */
final class Row {

    private static final @Nullable Object[] NONE = {};

    private final Table table;
    private final long number;
    private final long caseKey;
    private final @Nullable Object[] cells;
    private final @Nullable Finding fault;
    private final long key;
    private final long parentKey;
    private final long position;
    private final boolean explains;

    /** A row that stands by itself, as the handler took it. */
    Row(Table table, long number, CellHandler from) {
        this.table = table;
        this.number = number;
        this.caseKey = from.number(0);
        this.cells = from.cells();
        this.fault = null;
        this.key = from.number(table.key());
        this.parentKey = from.number(table.parentKey());
        this.position = from.number(table.position());
        this.explains = from.explains();
    }

    /** A row that cannot be used. */
    Row(Table table, long number, long caseKey, Finding fault) {
        this.table = table;
        this.number = number;
        this.caseKey = caseKey;
        this.cells = NONE;
        this.fault = fault;
        this.key = 0;
        this.parentKey = 0;
        this.position = 0;
        this.explains = false;
    }

    Table table() {
        return table;
    }

    /** The key of the document that it belongs to, or seems to. */
    long caseKey() {
        return caseKey;
    }

    /** What is wrong with the row as such. */
    @Nullable
    Finding fault() {
        return fault;
    }

    /** Its own key; 0 where there is none. */
    long key() {
        return key;
    }

    /** The key of the row that it belongs to; 0 where there is none, negative when it is no number. */
    long parentKey() {
        return parentKey;
    }

    /** Where it stands in its list; 0 where that is not said, negative when it is no number. */
    long position() {
        return position;
    }

    /** Whether any cell says why something is absent. */
    boolean explains() {
        return explains;
    }

    /** A text, a {@link Spelling}, or null when the cell is empty. */
    @Nullable
    Object cell(int column) {
        return cells[column];
    }

    /** Whether nothing stands in the cells between two columns, the last excluded. */
    boolean isEmpty(int from, int to) {
        for (int column = from; column < to; column++) {
            if (cells[column] != null) {
                return false;
            }
        }
        return true;
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
