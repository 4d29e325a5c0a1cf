package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An intruder who knows the program: of all tables of a shape, those that print the same are what he cannot tell apart.
 */
final class EveryTable {

    private final int[] sizes;
    private final Map<Object, List<int[]>> alike = new HashMap<>();

    private EveryTable(int[] sizes) {
        this.sizes = sizes;
    }

    /** All tables with up to so many people in them, sorted by what is printed. */
    static EveryTable of(int[] sizes, int total, Function<CrossTabulation, Object> printed) {
        EveryTable every = new EveryTable(sizes);
        every.fill(new int[Arrays.stream(sizes).reduce(1, (a, b) -> a * b)], 0, total, printed);
        return every;
    }

    private void fill(int[] counts, int cell, int left, Function<CrossTabulation, Object> printed) {
        if (cell == counts.length) {
            alike.computeIfAbsent(printed.apply(Tables.of(sizes, counts)), key -> new ArrayList<>())
                    .add(counts.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[cell] = count;
            fill(counts, cell + 1, left - count, printed);
        }
        counts[cell] = 0;
    }

    Collection<List<int[]>> groups() {
        return alike.values();
    }

    /**
     * How many counts are possible for the small cell of which fewest are; tables near the limit are left out as examples,
     * since larger ones that print the same were never made.
     */
    Narrowest narrowest(RuleSet rules, int upTo) {
        Narrowest narrowest = new Narrowest();
        for (List<int[]> group : groups()) {
            for (int cell = 0; cell < group.get(0).length; cell++) {
                int at = cell;
                long possible =
                        group.stream().mapToInt(table -> table[at]).distinct().count();
                group.stream()
                        .filter(table -> Arrays.stream(table).sum() <= upTo && rules.isSmall(table[at]))
                        .findFirst()
                        .ifPresent(table -> narrowest.see(possible, table, at));
            }
        }
        return narrowest;
    }

    static final class Narrowest {
        private long possibilities = Long.MAX_VALUE;
        private long small;
        private long determined;
        private int[] example = {};

        private void see(long possible, int[] table, int at) {
            small++;
            determined += possible == 1 ? 1 : 0;
            if (possible < possibilities) {
                possibilities = possible;
                example = Arrays.copyOf(table, table.length + 1);
                example[table.length] = at;
            }
        }

        long possibilities() {
            return possibilities;
        }

        /** Small cells, one for each printed table, and how many of them the intruder knows. */
        long small() {
            return small;
        }

        long determined() {
            return determined;
        }

        @Override
        public String toString() {
            return possibilities + " possible at least, " + determined + " of " + small + " known; "
                    + Arrays.toString(example);
        }
    }
}
