package org.lessons.anonymise.release;

import java.util.Arrays;

/** How often each value is told by the rows of a class. For one thread: it counts in place, and forgets only what it counted. */
final class Tally {

    private final Coded values;
    private final long toldInAll;
    private final int[] times;
    private final int[] rowsWith;
    private final int[] lastRow;
    private final int[] seen;
    private int seenCount;
    private int rows;
    private int rowsTelling;
    private long told;

    Tally(Coded values) {
        this.values = values;
        this.toldInAll = values.codes().length;
        int domain = values.overall().length;
        this.times = new int[domain];
        this.rowsWith = new int[domain];
        this.lastRow = new int[domain];
        this.seen = new int[domain];
        Arrays.fill(lastRow, -1);
    }

    void count(ClassRows classes, int of) {
        forget();
        for (int at = classes.begins()[of]; at < classes.begins()[of + 1]; at++) {
            add(classes.rows()[at]);
        }
    }

    void countAll(int all) {
        forget();
        for (int row = 0; row < all; row++) {
            add(row);
        }
    }

    private void forget() {
        for (int at = 0; at < seenCount; at++) {
            times[seen[at]] = 0;
            rowsWith[seen[at]] = 0;
            lastRow[seen[at]] = -1;
        }
        seenCount = 0;
        rows = 0;
        rowsTelling = 0;
        told = 0;
    }

    private void add(int row) {
        int begin = values.begins()[row];
        int end = values.begins()[row + 1];
        rows++;
        rowsTelling += end > begin ? 1 : 0;
        told += end - begin;
        for (int at = begin; at < end; at++) {
            int value = values.codes()[at];
            if (times[value]++ == 0) {
                seen[seenCount++] = value;
            }
            // A row that tells a value twice is one row.
            if (lastRow[value] != row) {
                lastRow[value] = row;
                rowsWith[value]++;
            }
        }
    }

    int rows() {
        return rows;
    }

    int distinct() {
        return seenCount;
    }

    /** The rows that tell the value which most rows tell. */
    int mostRows() {
        int most = 0;
        for (int at = 0; at < seenCount; at++) {
            most = Math.max(most, rowsWith[seen[at]]);
        }
        return most;
    }

    /** Whether there is something that all rows tell, or nothing that any does. */
    boolean allTellOne() {
        return rowsTelling == 0 || mostRows() == rows;
    }

    /** What a class has more of than the whole is what it has less of elsewhere, so values that it lacks need no look. */
    double equalDistance() {
        double more = 0;
        for (int at = 0; at < seenCount; at++) {
            more += Math.max(0, surplus(seen[at]));
        }
        return more;
    }

    double orderedDistance() {
        double carried = 0;
        double moved = 0;
        for (int value = 0; value < times.length && told > 0; value++) {
            carried += surplus(value);
            moved += Math.abs(carried);
        }
        return times.length <= 1 ? 0 : moved / (times.length - 1);
    }

    private double surplus(int value) {
        return times[value] / (double) told - values.overall()[value] / (double) toldInAll;
    }
}
