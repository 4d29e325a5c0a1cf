package org.lessons.anonymise.microdata;

import java.util.Arrays;

/** Puts tuples into groups column by column. Used again and again, so that a thousand codings can be tried without waste. */
final class Grouping {

    private final long[] keys;
    private final int[] group;
    private final long[] held;
    private final int[] idOf;
    private long room;
    private int groups;

    Grouping(int size) {
        keys = new long[size];
        group = new int[size];
        int slots = Integer.highestOneBit(Math.max(8, size)) << 2;
        held = new long[slots];
        idOf = new int[slots];
    }

    void begin() {
        Arrays.fill(keys, 0);
        room = 1;
    }

    /** Parts the groups by one column more: the number of each tuple's code, below a size. */
    void refine(int[] codes, int[] numbers, int size) {
        if (room > Long.MAX_VALUE / Math.max(1, size)) {
            end();
            for (int i = 0; i < keys.length; i++) {
                keys[i] = group[i];
            }
            room = Math.max(1, groups);
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] * size + numbers[codes[i]];
        }
        room *= Math.max(1, size);
    }

    void end() {
        Arrays.fill(idOf, 0);
        groups = 0;
        for (int i = 0; i < keys.length; i++) {
            int at = (int) (keys[i] * 0x9e3779b97f4a7c15L >>> 32) & held.length - 1;
            while (idOf[at] != 0 && held[at] != keys[i]) {
                at = at + 1 & held.length - 1;
            }
            if (idOf[at] == 0) {
                held[at] = keys[i];
                idOf[at] = ++groups;
            }
            group[i] = idOf[at] - 1;
        }
    }

    int groups() {
        return groups;
    }

    int of(int tuple) {
        return group[tuple];
    }
}
