package org.lessons.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other from the parser: null for a cell in which nothing stands, not even quotes. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<@Nullable String[]> {

    /** More than any table has columns: a header may name some that there are not. */
    private static final int WIDEST_HEADER = 4096;

    private int width = WIDEST_HEADER;
    private int @Nullable [] columns;
    private @Nullable String[] cells = new String[0];
    private int count;
    private int filled;
    private int badlyQuoted = -1;

    /**
     * Puts the cells of all rows to come where their columns stand in the table.
     *
     * @param places by place in the file
     */
    void arrange(int[] places) {
        width = places.length;
        columns = places;
    }

    @Override
    protected void handleBegin(long line) {
        cells = new String[width];
        count = 0;
        filled = 0;
        badlyQuoted = -1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count++;
        if (length > 0 || quoted) {
            filled = count;
        }
        if (index >= width) {
            return;
        }
        int column = columns == null ? index : columns[index];
        if (length > 0 || quoted) {
            cells[column] = new String(buffer, offset, length);
        }
        if (!quoted && badlyQuoted < 0) {
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '"') {
                    badlyQuoted = column;
                    return;
                }
            }
        }
    }

    @Override
    protected @Nullable String[] buildRecord() {
        return cells;
    }

    /** How many cells the row had, or has so far. */
    int count() {
        return count;
    }

    /** How many cells there are up to the last that holds something. */
    int filled() {
        return filled;
    }

    /** The column of the cell that is being read, of so many. */
    int column(int of) {
        int place = Math.min(count, of - 1);
        return columns == null ? place : columns[place];
    }

    /** The first cell in which a quote stands that does not enclose it; negative when there is none. */
    int badlyQuoted() {
        return badlyQuoted;
    }
}
