package org.lessons.model.check;

import org.lessons.model.shape.Pointer;

/**
 * Where a finding is: within a document, within the text it was read from, within a text it holds, or
 * within a table.
 *
 * <p>Names and positions only, never a value. Immutable and safe for use by several threads.
 */
public sealed interface Location {

    /**
     * A place in a case or another document.
     *
     * @param pointer the place
     */
    record InDocument(Pointer pointer) implements Location {
        @Override
        public String toString() {
            return pointer.toString();
        }
    }

    /**
     * A place in a document, and where that stands in the text it was read from.
     *
     * @param pointer the nearest place in the document
     * @param line from 1
     * @param column from 1, in characters
     */
    record InText(Pointer pointer, long line, long column) implements Location {
        @Override
        public String toString() {
            return pointer + " (line " + line + ", column " + column + ")";
        }
    }

    /**
     * A stretch of a text that a document holds.
     *
     * @param pointer the text
     * @param start where it begins within the text, in UTF-16 units from 0
     * @param end where it ends, exclusive
     */
    record InWords(Pointer pointer, int start, int end) implements Location {
        @Override
        public String toString() {
            return pointer + " (characters " + start + " to " + end + ")";
        }
    }

    /**
     * A cell or a row of a table.
     *
     * @param table the table's name
     * @param row from 1, the header not counted; 0 for the table as a whole
     * @param column the column's name; empty for the row as a whole
     */
    record InTable(String table, long row, String column) implements Location {
        @Override
        public String toString() {
            return table + (row > 0 ? ", row " + row : "") + (column.isEmpty() ? "" : ", column " + column);
        }
    }

    /**
     * A place in a document.
     *
     * @param pointer a JSON Pointer such as {@code /narrative/concerns}
     * @return the location
     */
    static Location at(String pointer) {
        return new InDocument(Pointer.of(pointer));
    }
}
