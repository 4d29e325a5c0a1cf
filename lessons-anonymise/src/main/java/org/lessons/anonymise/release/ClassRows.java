package org.lessons.anonymise.release;

import org.lessons.anonymise.microdata.GeneralisedTable;

/**
 * The rows of each class, one class after another.
 *
 * @param rows the rows that are in a class
 * @param begins where each class begins among them; one more than there are classes
 * @param all how many rows there are, the suppressed ones among them
 */
record ClassRows(int[] rows, int[] begins, int all) {

    static ClassRows of(GeneralisedTable table) {
        int[] begins = new int[table.classes() + 1];
        for (int of = 0; of < table.classes(); of++) {
            begins[of + 1] = begins[of] + table.sizeOf(of);
        }
        int[] rows = new int[begins[table.classes()]];
        int[] next = begins.clone();
        for (int row = 0; row < table.rows(); row++) {
            int of = table.classOf(row);
            if (of != GeneralisedTable.SUPPRESSED) {
                rows[next[of]++] = row;
            }
        }
        return new ClassRows(rows, begins, table.rows());
    }

    int count() {
        return begins.length - 1;
    }
}
