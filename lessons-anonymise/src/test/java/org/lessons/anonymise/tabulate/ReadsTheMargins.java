package org.lessons.anonymise.tabulate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntUnaryOperator;

/**
 * An intruder who works out, from what is printed of a table of two dimensions, the least and the most that a cell can be:
 * exactly, since rows and columns are the nodes of a network and cells its arcs.
 */
final class ReadsTheMargins {

    /** No more steps than this are counted. */
    static final int FAR = 40;

    private static final int NONE = -1;

    private final Cube cube;
    private final int[] least;
    private final int[] most;
    private final int[] from;
    private final int[] to;
    private final int nodes;

    private ReadsTheMargins(Cube cube, IntUnaryOperator least, IntUnaryOperator most) {
        this.cube = cube;
        int cells = cube.length();
        this.least = new int[cells];
        this.most = new int[cells];
        this.from = new int[cells];
        this.to = new int[cells];
        this.nodes = cube.size(0) + cube.size(1);
        for (int cell = 0; cell < cells; cell++) {
            this.least[cell] = least.applyAsInt(cell);
            this.most[cell] = most.applyAsInt(cell);
            int row = cube.position(cell, 0);
            int column = cube.size(0) + cube.position(cell, 1);
            boolean along = cube.isTotal(cell, 0) == cube.isTotal(cell, 1);
            from[cell] = along ? row : column;
            to[cell] = along ? column : row;
        }
    }

    /** Who sees the table, its totals as well as its cells. */
    static ReadsTheMargins of(Cube cube, PublishedTable table) {
        RuleSet rules = table.rules();
        return new ReadsTheMargins(
                cube,
                cell -> table.cells().get(cell).count().map(rules::least).orElse(rules.leastHidden()),
                cell -> table.cells().get(cell).count().map(rules::most).orElse(Integer.MAX_VALUE));
    }

    /** Who sees the cells of the table and has every true total from elsewhere. */
    static ReadsTheMargins withTrueTotals(Cube cube, PublishedTable table) {
        RuleSet rules = table.rules();
        return new ReadsTheMargins(
                cube,
                cell -> cube.isMargin(cell)
                        ? cube.count(cell)
                        : table.cells().get(cell).count().map(rules::least).orElse(rules.leastHidden()),
                cell -> cube.isMargin(cell)
                        ? cube.count(cell)
                        : table.cells().get(cell).count().map(rules::most).orElse(Integer.MAX_VALUE));
    }

    /** How many counts the cell can have, no more than {@link #FAR} each way being counted. */
    int possibilities(int cell) {
        return steps(cell, true) + steps(cell, false) + 1;
    }

    private int steps(int cell, boolean up) {
        int[] counts = new int[cube.length()];
        Arrays.setAll(counts, cube::count);
        int steps = 0;
        while (steps < FAR && step(counts, cell, up)) {
            steps++;
        }
        return steps;
    }

    private boolean step(int[] counts, int cell, boolean up) {
        if (up ? counts[cell] == most[cell] : counts[cell] == least[cell]) {
            return false;
        }
        int start = up ? to[cell] : from[cell];
        int end = up ? from[cell] : to[cell];
        int[] by = new int[nodes];
        Arrays.fill(by, NONE);
        int[] before = new int[nodes];
        boolean[] seen = new boolean[nodes];
        seen[start] = true;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && !seen[end]) {
            int node = open.remove();
            for (int arc = 0; arc < counts.length; arc++) {
                if (arc == cell) {
                    continue;
                }
                int next = NONE;
                if (from[arc] == node && counts[arc] < most[arc]) {
                    next = to[arc];
                } else if (to[arc] == node && counts[arc] > least[arc]) {
                    next = from[arc];
                }
                if (next != NONE && !seen[next]) {
                    seen[next] = true;
                    by[next] = arc;
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        if (!seen[end]) {
            return false;
        }
        for (int node = end; node != start; node = before[node]) {
            counts[by[node]] += to[by[node]] == node ? 1 : -1;
        }
        counts[cell] += up ? 1 : -1;
        return true;
    }
}
