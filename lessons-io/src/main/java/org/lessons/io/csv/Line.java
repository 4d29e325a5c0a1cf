package org.lessons.io.csv;

import org.jspecify.annotations.Nullable;

/** A row on its way out: its keys, and what its other cells hold. */
final class Line {

    private final long key;
    private final long parentKey;
    private final String place;
    private final int position;
    private final @Nullable Object[] cells;

    Line(Table table, long key, long parentKey, String place, int position) {
        this.key = key;
        this.parentKey = parentKey;
        this.place = place;
        this.position = position;
        this.cells = new Object[table.columns().size()];
    }

    /** Puts a text there, which must not be empty of meaning: an empty text is a cell of its own. */
    void set(int column, String text) {
        cells[column] = text;
    }

    /** Puts a value and what follows from it there and behind. */
    void set(int column, byte[] @Nullable [] rendered) {
        for (int i = 0; i < rendered.length; i++) {
            cells[column + i] = rendered[i];
        }
    }

    long key() {
        return key;
    }

    long parentKey() {
        return parentKey;
    }

    String place() {
        return place;
    }

    int position() {
        return position;
    }

    /** A text, bytes as they are to be written, or null where nothing stands. */
    @Nullable
    Object cell(int column) {
        return cells[column];
    }
}
