package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks through all ways of telling each column at one step of its hierarchy for sets of tuples that satisfy the model, and
 * releases the cheapest sets first, so that what is dense keeps its detail and only what is rare is told broadly.
 *
 * <p>What may be lost is raised phase by phase; within a phase all sets that are cheap enough are collected, sorted and taken. A
 * column's step is passed over as soon as too few rows agree in it. Sets whose values are rare come a little before others of
 * their price: common rows find company later as well, rare ones do not.
 */
final class CheapestFirst {

    /** What may be lost in each phase, as a share of all that can be lost. */
    private static final double[] PHASES = {0, 1 / 32., 1 / 16., 1 / 8., 7 / 32., 11 / 32., 1 / 2., 3 / 4., 1};

    /** What a unit of rarity is worth, measured on tables of several kinds: from 0.05 to 0.12 little changes. */
    private static final double RARITY = Double.parseDouble(System.getProperty("rar", "0.1"));

    /** Collected tuples at which those so far are taken before the search goes on, to bound memory. */
    private static final int MOST_COLLECTED = 1 << 22;

    private static final double ROUNDING = 1e-9;
    private static final int MIXED = -1;

    private final Fragment fragment;
    private final Tuples tuples;
    private final int width;
    /** For each column and step from the root: the node of each value, and what telling it costs. */
    private final int[][][] nodes;

    private final double[][][] costs;
    /** For each column and step: the least and the most that any label of that step costs. */
    private final double[][] leastCosts;

    private final double[][] mostCosts;
    private final int[] order;
    private final double[] rarity;
    private final boolean[] taken;
    private final List<int[]> classes = new ArrayList<>();

    private final int[][] buffers;
    private final int[][] touched;
    private final int[] groupRows;
    private final int[] groupSize;
    /** The node one step finer that all of a group have in common so far, or {@link #MIXED}. */
    private final int[] finer;

    private double most;
    private double before;
    private final Collected collected = new Collected();

    CheapestFirst(Fragment fragment, int[] set) {
        this.fragment = fragment;
        this.tuples = fragment.tuples();
        this.width = fragment.width();
        this.nodes = new int[width][][];
        this.costs = new double[width][][];
        this.leastCosts = new double[width][];
        this.mostCosts = new double[width][];
        this.rarity = new double[tuples.size()];
        this.taken = new boolean[tuples.size()];
        int widest = 1;
        int rows = fragment.rowsOf(set, 0, set.length);
        for (int column = 0; column < width; column++) {
            widest = Math.max(widest, fragment.hierarchy(column).nodes());
            prepare(column, set, rows);
        }
        // The column with most values first: there too few rows agree soonest.
        this.order = byValues();
        this.buffers = new int[width + 1][set.length];
        this.touched = new int[width][widest];
        this.groupRows = new int[widest];
        this.groupSize = new int[widest];
        this.finer = new int[widest];
    }

    private int[] byValues() {
        Integer[] columns = new Integer[width];
        Arrays.setAll(columns, i -> i);
        Arrays.sort(
                columns,
                (a, b) -> fragment.hierarchy(b).size() - fragment.hierarchy(a).size());
        return Arrays.stream(columns).mapToInt(Integer::intValue).toArray();
    }

    private void prepare(int column, int[] set, int rows) {
        Hierarchy hierarchy = fragment.hierarchy(column);
        int steps = hierarchy.height() + 1;
        int values = hierarchy.size();
        int[] codes = tuples.codes(column);
        int[] counts = new int[values];
        for (int tuple : set) {
            counts[codes[tuple]] += tuples.rows(tuple);
        }
        nodes[column] = new int[steps][values];
        costs[column] = new double[steps][hierarchy.nodes()];
        leastCosts[column] = new double[steps];
        mostCosts[column] = new double[steps];
        for (int step = 0; step < steps; step++) {
            double mean = 0;
            for (int value = 0; value < values; value++) {
                int node = value;
                while (hierarchy.depth(node) > step) {
                    node = hierarchy.parent(node);
                }
                nodes[column][step][value] = node;
                mean += hierarchy.loss(node) * counts[value] / Math.max(1, rows);
            }
            // Between what the label itself loses and what its step loses: the same steps for many rows go together
            // well.
            for (int node = 0; node < hierarchy.nodes(); node++) {
                costs[column][step][node] = (hierarchy.loss(node) + mean) / 2;
            }
            leastCosts[column][step] = Double.MAX_VALUE;
            for (int value = 0; value < values; value++) {
                double cost = costs[column][step][nodes[column][step][value]];
                leastCosts[column][step] = Math.min(leastCosts[column][step], cost);
                mostCosts[column][step] = Math.max(mostCosts[column][step], cost);
            }
        }
        for (int tuple : set) {
            rarity[tuple] -= Math.log(counts[codes[tuple]] / (double) rows) / width;
        }
    }

    /** The classes, and behind them the tuples that are in none. */
    record Result(List<int[]> classes, int[] left) {}

    Result take(int[] set) {
        int[] rest = set.clone();
        before = -1;
        for (double phase : PHASES) {
            most = phase * width + ROUNDING;
            System.arraycopy(rest, 0, buffers[0], 0, rest.length);
            search(0, 0, rest.length, 0);
            takeCollected();
            before = most;
            int left = 0;
            for (int tuple : rest) {
                if (!taken[tuple]) {
                    rest[left++] = tuple;
                }
            }
            rest = Arrays.copyOf(rest, left);
            if (fragment.rowsOf(rest, 0, left) < fragment.leastRows()) {
                break;
            }
        }
        return new Result(classes, rest);
    }

    /** Looks through the steps of one column for the tuples from one place in its buffer to another. */
    private void search(int depth, int from, int to, double lost) {
        if (depth == width) {
            if (lost > before) {
                collect(from, to, lost);
            }
            return;
        }
        int column = order[depth];
        int least = fragment.leastRows();
        int[] codes = tuples.codes(column);
        int[] in = buffers[depth];
        int[] out = buffers[depth + 1];
        for (int step = nodes[column].length - 1; step >= 0; step--) {
            // Every other column costs one at most: whatever could come of this step was collected before, or is too
            // dear.
            if (lost + leastCosts[column][step] > most
                    || lost + mostCosts[column][step] + (width - 1 - depth) <= before) {
                continue;
            }
            int[] nodeOf = nodes[column][step];
            int[] finerOf = nodes[column][Math.min(step + 1, nodes[column].length - 1)];
            double[] cost = costs[column][step];
            int groups = 0;
            int[] seen = touched[depth];
            for (int i = from; i < to; i++) {
                int tuple = in[i];
                int code = codes[tuple];
                int node = nodeOf[code];
                int below = finerOf[code];
                if (groupSize[node]++ == 0) {
                    seen[groups++] = node;
                    finer[node] = below;
                } else if (finer[node] != below) {
                    finer[node] = MIXED;
                }
                groupRows[node] += tuples.rows(tuple);
            }
            // Where each group that is large and cheap enough begins; the others begin nowhere.
            int at = 0;
            int live = 0;
            int[] begins = new int[groups];
            for (int group = 0; group < groups; group++) {
                int node = seen[group];
                // A group that a finer label holds as well was looked through under that one.
                boolean again = finer[node] != MIXED && step < nodes[column].length - 1;
                boolean good = groupRows[node] >= least && lost + cost[node] <= most && !again;
                int size = groupSize[node];
                groupRows[node] = 0;
                groupSize[node] = good ? at : -1;
                begins[group] = good ? at : -1;
                at += good ? size : 0;
                live += good ? 1 : 0;
            }
            if (live > 0) {
                for (int i = from; i < to; i++) {
                    int node = nodeOf[codes[in[i]]];
                    if (groupSize[node] >= 0) {
                        out[groupSize[node]++] = in[i];
                    }
                }
            }
            int[] groupNodes = Arrays.copyOf(seen, groups);
            int[] ends = new int[groups];
            for (int group = 0; group < groups; group++) {
                ends[group] = groupSize[groupNodes[group]];
                groupSize[groupNodes[group]] = 0;
            }
            for (int group = 0; group < groups; group++) {
                if (begins[group] >= 0) {
                    search(depth + 1, begins[group], ends[group], lost + cost[groupNodes[group]]);
                }
            }
        }
    }

    private void collect(int from, int to, double lost) {
        int[] set = buffers[width];
        int rows = 0;
        double rare = 0;
        int size = 0;
        for (int i = from; i < to; i++) {
            if (!taken[set[i]]) {
                int its = tuples.rows(set[i]);
                rows += its;
                rare += rarity[set[i]] * its;
                size++;
            }
        }
        if (rows < fragment.leastRows()) {
            return;
        }
        collected.begin(lost / width - RARITY * rare / rows, size);
        for (int i = from; i < to; i++) {
            if (!taken[set[i]]) {
                collected.add(set[i]);
            }
        }
        if (collected.tuplesHeld() > MOST_COLLECTED) {
            takeCollected();
        }
    }

    private void takeCollected() {
        for (int at : collected.cheapestFirst()) {
            int[] set = collected.untaken(at, taken);
            if (fragment.holds(set, 0, set.length, fragment.rowsOf(set, 0, set.length))) {
                for (int tuple : set) {
                    taken[tuple] = true;
                }
                classes.add(set);
            }
        }
        collected.clear();
    }

    /** Sets of tuples with their prices, one behind another in one array. */
    private static final class Collected {

        private int[] held = new int[1 << 12];
        private int filled;
        private int[] begins = new int[1 << 8];
        private double[] prices = new double[1 << 8];
        private int sets;

        void begin(double price, int size) {
            if (sets + 1 >= begins.length) {
                begins = Arrays.copyOf(begins, begins.length * 2);
                prices = Arrays.copyOf(prices, prices.length * 2);
            }
            if (filled + size > held.length) {
                held = Arrays.copyOf(held, Math.max(held.length * 2, filled + size));
            }
            prices[sets] = price;
            begins[sets++] = filled;
            begins[sets] = filled + size;
        }

        void add(int tuple) {
            held[filled++] = tuple;
        }

        int tuplesHeld() {
            return filled;
        }

        void clear() {
            filled = 0;
            sets = 0;
        }

        int[] cheapestFirst() {
            // The price and the place in one number, so that equal prices keep the order of the search.
            long[] sorted = new long[sets];
            for (int set = 0; set < sets; set++) {
                long price = Math.round((prices[set] + 8) * (1L << 26));
                sorted[set] = price << 31 | set;
            }
            Arrays.sort(sorted);
            int[] places = new int[sets];
            for (int i = 0; i < sets; i++) {
                places[i] = (int) (sorted[i] & Integer.MAX_VALUE);
            }
            return places;
        }

        int[] untaken(int set, boolean[] taken) {
            int size = 0;
            for (int i = begins[set]; i < begins[set + 1]; i++) {
                size += taken[held[i]] ? 0 : 1;
            }
            int[] free = new int[size];
            int at = 0;
            for (int i = begins[set]; i < begins[set + 1]; i++) {
                if (!taken[held[i]]) {
                    free[at++] = held[i];
                }
            }
            return free;
        }
    }
}
