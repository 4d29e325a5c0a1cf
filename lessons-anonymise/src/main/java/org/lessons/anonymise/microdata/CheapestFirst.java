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
    private static final double[] PHASES = {0, 1 / 32., 1 / 8., 1 / 4., 3 / 8., 1 / 2., 3 / 4., 1};

    /** What a unit of rarity is worth, measured on tables of several kinds: from 0.05 to 0.12 little changes. */
    private static final double RARITY = 0.1;

    /** Collected tuples at which those so far are taken before the search goes on, to bound memory. */
    private static final int MOST_COLLECTED = 1 << 22;

    private static final double ROUNDING = 1e-9;

    private final Fragment fragment;
    /** The tuples, by whose places in this list they are known here. */
    private final int[] tuples;

    private final int[] rowsOf;
    private final int[][] codes;
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
    private final int[][] groupBegins;
    private final int[][] groupEnds;
    private final int[] groupRows;
    private final int[] groupSize;
    private double most;
    private double before;
    private final Collected collected = new Collected();

    CheapestFirst(Fragment fragment, int[] tuples) {
        this.fragment = fragment;
        this.tuples = tuples;
        this.width = fragment.width();
        this.nodes = new int[width][][];
        this.costs = new double[width][][];
        this.leastCosts = new double[width][];
        this.mostCosts = new double[width][];
        this.rarity = new double[tuples.length];
        this.taken = new boolean[tuples.length];
        this.rowsOf = new int[tuples.length];
        this.codes = new int[width][tuples.length];
        int rows = 0;
        for (int i = 0; i < tuples.length; i++) {
            rowsOf[i] = fragment.tuples().rows(tuples[i]);
            rows += rowsOf[i];
        }
        int widest = 1;
        for (int column = 0; column < width; column++) {
            widest = Math.max(widest, fragment.hierarchy(column).nodes());
            prepare(column, rows);
        }
        // The column with most values first: there too few rows agree soonest.
        this.order = byValues();
        this.buffers = new int[width + 1][tuples.length];
        int most = Math.min(widest, tuples.length);
        this.touched = new int[width][most];
        this.groupBegins = new int[width][most];
        this.groupEnds = new int[width][most];
        this.groupRows = new int[widest];
        this.groupSize = new int[widest];
    }

    private int[] byValues() {
        Integer[] columns = new Integer[width];
        Arrays.setAll(columns, i -> i);
        Arrays.sort(
                columns,
                (a, b) -> fragment.hierarchy(b).size() - fragment.hierarchy(a).size());
        return Arrays.stream(columns).mapToInt(Integer::intValue).toArray();
    }

    private void prepare(int column, int rows) {
        Hierarchy hierarchy = fragment.hierarchy(column);
        int[] all = fragment.tuples().codes(column);
        int[] counts = new int[hierarchy.size()];
        for (int i = 0; i < tuples.length; i++) {
            codes[column][i] = all[tuples[i]];
            counts[codes[column][i]] += rowsOf[i];
        }
        nodes[column] = fragment.nodes(column);
        int steps = nodes[column].length;
        costs[column] = new double[steps][hierarchy.nodes()];
        leastCosts[column] = new double[steps];
        mostCosts[column] = new double[steps];
        for (int step = 0; step < steps; step++) {
            double mean = 0;
            int[] nodeOf = nodes[column][step];
            for (int value = 0; value < counts.length; value++) {
                mean += counts[value] == 0 ? 0 : hierarchy.loss(nodeOf[value]) * counts[value] / rows;
            }
            leastCosts[column][step] = Double.MAX_VALUE;
            for (int value = 0; value < counts.length; value++) {
                if (counts[value] > 0) {
                    // Between what the label itself loses and what its step loses: the same steps for many rows go well
                    // together.
                    double cost = (hierarchy.loss(nodeOf[value]) + mean) / 2;
                    costs[column][step][nodeOf[value]] = cost;
                    leastCosts[column][step] = Math.min(leastCosts[column][step], cost);
                    mostCosts[column][step] = Math.max(mostCosts[column][step], cost);
                }
            }
        }
        for (int i = 0; i < tuples.length; i++) {
            rarity[i] -= Math.log(counts[codes[column][i]] / (double) rows) / width;
        }
    }

    /** The classes, and behind them the tuples that are in none. */
    record Result(List<int[]> classes, int[] left) {}

    Result take() {
        int[] rest = new int[tuples.length];
        Arrays.setAll(rest, i -> i);
        before = -1;
        for (double phase : PHASES) {
            most = phase * width + ROUNDING;
            System.arraycopy(rest, 0, buffers[0], 0, rest.length);
            search(0, 0, rest.length, 0);
            takeCollected();
            before = most;
            int left = 0;
            int rows = 0;
            for (int i : rest) {
                if (!taken[i]) {
                    rest[left++] = i;
                    rows += rowsOf[i];
                }
            }
            rest = Arrays.copyOf(rest, left);
            if (rows < fragment.leastRows()) {
                break;
            }
        }
        return new Result(classes, itself(rest));
    }

    private int[] itself(int[] places) {
        int[] set = new int[places.length];
        for (int i = 0; i < set.length; i++) {
            set[i] = tuples[places[i]];
        }
        return set;
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
        int[] codesHere = codes[column];
        int[] in = buffers[depth];
        int[] out = buffers[depth + 1];
        for (int step = nodes[column].length - 1; step >= 0; step--) {
            // Every other column costs one at most: whatever could come of this step was collected before, or is too
            // dear.
            if (lost + leastCosts[column][step] > most
                    || lost + mostCosts[column][step] + (width - 1 - depth) <= before) {
                continue;
            }
            if (step == 0) {
                // All values have the root in common.
                System.arraycopy(in, from, out, 0, to - from);
                search(depth + 1, 0, to - from, lost + leastCosts[column][0]);
                return;
            }
            int[] nodeOf = nodes[column][step];
            double[] cost = costs[column][step];
            int groups = 0;
            int[] seen = touched[depth];
            for (int i = from; i < to; i++) {
                int tuple = in[i];
                int code = codesHere[tuple];
                int node = nodeOf[code];
                if (groupSize[node]++ == 0) {
                    seen[groups++] = node;
                }
                groupRows[node] += rowsOf[tuple];
            }
            // The groups that are large and cheap enough, one behind another; the others are nowhere.
            int[] begins = groupBegins[depth];
            int[] ends = groupEnds[depth];
            int live = 0;
            int at = 0;
            for (int group = 0; group < groups; group++) {
                int node = seen[group];
                boolean good = groupRows[node] >= least && lost + cost[node] <= most;
                groupRows[node] = 0;
                if (good) {
                    begins[live] = at;
                    seen[live++] = node;
                    at += groupSize[node];
                    groupSize[node] = begins[live - 1] + 1;
                } else {
                    groupSize[node] = 0;
                }
            }
            for (int i = from; i < to && live > 0; i++) {
                int node = nodeOf[codesHere[in[i]]];
                if (groupSize[node] > 0) {
                    out[groupSize[node]++ - 1] = in[i];
                }
            }
            for (int group = 0; group < live; group++) {
                ends[group] = groupSize[seen[group]] - 1;
                groupSize[seen[group]] = 0;
            }
            for (int group = 0; group < live; group++) {
                search(depth + 1, begins[group], ends[group], lost + cost[seen[group]]);
            }
            if (groups == 1 && live == 1) {
                // A wider label would hold the same tuples and say less.
                return;
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
                int its = rowsOf[set[i]];
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
            int[] places = collected.untaken(at, taken);
            int rows = 0;
            for (int place : places) {
                rows += rowsOf[place];
            }
            if (rows < fragment.leastRows()) {
                continue;
            }
            int[] set = itself(places);
            if (fragment.holds(set, 0, set.length, rows)) {
                for (int place : places) {
                    taken[place] = true;
                }
                classes.add(set);
            }
        }
        collected.clear();
    }
}
