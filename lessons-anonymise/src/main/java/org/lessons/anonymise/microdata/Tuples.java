package org.lessons.anonymise.microdata;

import java.util.Arrays;

/**
 * The different combinations of values that a table has, each with the number of its rows, in the order of their codes, so that
 * the order of the rows is forgotten.
 */
final class Tuples {

    private final int size;
    private final int[][] codes;
    private final int[] rows;
    private final int[] tupleOfRow;

    private Tuples(int size, int[][] codes, int[] rows, int[] tupleOfRow) {
        this.size = size;
        this.codes = codes;
        this.rows = rows;
        this.tupleOfRow = tupleOfRow;
    }

    static Tuples of(Microdata table) {
        int n = table.rows();
        long[] keys = new long[n];
        Ranks ranks = Ranks.none(n);
        long room = 1;
        for (int column = 0; column < table.width(); column++) {
            int values = Math.max(1, table.hierarchy(column).size());
            if (room > Long.MAX_VALUE / values) {
                ranks = Ranks.of(keys);
                for (int row = 0; row < n; row++) {
                    keys[row] = ranks.of[row];
                }
                room = Math.max(1, ranks.size);
            }
            int[] column0 = table.codes(column);
            for (int row = 0; row < n; row++) {
                keys[row] = keys[row] * values + column0[row];
            }
            room *= values;
        }
        ranks = Ranks.of(keys);
        int[] rows = new int[ranks.size];
        int[] example = new int[ranks.size];
        for (int row = 0; row < n; row++) {
            rows[ranks.of[row]]++;
            example[ranks.of[row]] = row;
        }
        int[][] codes = new int[table.width()][ranks.size];
        for (int column = 0; column < table.width(); column++) {
            int[] all = table.codes(column);
            for (int tuple = 0; tuple < ranks.size; tuple++) {
                codes[column][tuple] = all[example[tuple]];
            }
        }
        return new Tuples(ranks.size, codes, rows, ranks.of);
    }

    int size() {
        return size;
    }

    int width() {
        return codes.length;
    }

    /** The codes of a column, one a tuple. */
    int[] codes(int column) {
        return codes[column];
    }

    /** How many rows a tuple has. */
    int rows(int tuple) {
        return rows[tuple];
    }

    int tupleOf(int row) {
        return tupleOfRow[row];
    }

    /** The place of each number among the different ones. */
    private static final class Ranks {

        private static final double FULL = 0.5;

        final int[] of;
        final int size;

        private Ranks(int[] of, int size) {
            this.of = of;
            this.size = size;
        }

        static Ranks none(int n) {
            return new Ranks(new int[n], Math.min(n, 1));
        }

        static Ranks of(long[] keys) {
            int slots = Integer.highestOneBit((int) Math.min(1 << 29, Math.max(16, keys.length / FULL))) << 1;
            long[] held = new long[slots];
            int[] id = new int[slots];
            long[] different = new long[Math.max(16, keys.length / 4)];
            int[] of = new int[keys.length];
            int size = 0;
            for (int row = 0; row < keys.length; row++) {
                int at = slot(held, id, keys[row]);
                if (id[at] == 0) {
                    different = size == different.length ? Arrays.copyOf(different, size * 2) : different;
                    different[size++] = keys[row];
                    held[at] = keys[row];
                    id[at] = size;
                }
                of[row] = id[at] - 1;
            }
            long[] sorted = Arrays.copyOf(different, size);
            Arrays.sort(sorted);
            int[] rank = new int[size];
            for (int i = 0; i < size; i++) {
                rank[id[slot(held, id, sorted[i])] - 1] = i;
            }
            for (int row = 0; row < of.length; row++) {
                of[row] = rank[of[row]];
            }
            return new Ranks(of, size);
        }

        private static int slot(long[] held, int[] id, long key) {
            long mixed = key * 0x9e3779b97f4a7c15L;
            int at = (int) (mixed >>> 32) & held.length - 1;
            while (id[at] != 0 && held[at] != key) {
                at = at + 1 & held.length - 1;
            }
            return at;
        }
    }
}
