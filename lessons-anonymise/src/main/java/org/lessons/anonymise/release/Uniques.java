package org.lessons.anonymise.release;

import java.util.Arrays;
import org.lessons.anonymise.microdata.Microdata;

/** How many rows are the only ones of their kind. */
final class Uniques {

    private Uniques() {}

    /** By all columns, as they were told. */
    static int before(Microdata table) {
        long[] keys = new long[table.rows()];
        long room = 1;
        for (int column = 0; column < table.quasiIdentifiers().size(); column++) {
            long values = Math.max(1, table.hierarchy(column).size());
            if (room > Long.MAX_VALUE / values) {
                room = rank(keys);
            }
            for (int row = 0; row < keys.length; row++) {
                keys[row] = keys[row] * values + table.code(row, column);
            }
            room *= values;
        }
        Arrays.sort(keys);
        int alone = 0;
        for (int at = 0; at < keys.length; at++) {
            boolean asBefore = at > 0 && keys[at - 1] == keys[at];
            boolean asAfter = at + 1 < keys.length && keys[at + 1] == keys[at];
            alone += asBefore || asAfter ? 0 : 1;
        }
        return alone;
    }

    /** Numbers the different keys from 0, so that there is room for more columns; answers how many numbers there are. */
    private static long rank(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int different = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[different++] = sorted[at];
            }
        }
        for (int row = 0; row < keys.length; row++) {
            keys[row] = Arrays.binarySearch(sorted, 0, different, keys[row]);
        }
        return Math.max(1, different);
    }
}
