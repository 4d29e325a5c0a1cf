package org.lessons.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other from the parser: null for a cell in which nothing stands, not even quotes. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<@Nullable String[]> {

    private final int width;
    private @Nullable String[] cells;
    private int count;
    private int badlyQuoted = -1;

    CellHandler(int width) {
        this.width = width;
        this.cells = new String[width];
    }

    @Override
    protected void handleBegin(long line) {
        cells = new String[width];
        count = 0;
        badlyQuoted = -1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count++;
        if (index >= width) {
            return;
        }
        if (length > 0 || quoted) {
            cells[index] = new String(buffer, offset, length);
        }
        if (!quoted && badlyQuoted < 0) {
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '"') {
                    badlyQuoted = index;
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

    /** The first cell in which a quote stands that does not enclose it; negative when there is none. */
    int badlyQuoted() {
        return badlyQuoted;
    }
}
