package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds one coding a column by which least is lost, all rows counted, while no more than a share of them is suppressed.
 *
 * <p>First each column is told at one step of its hierarchy, so a coding is a point in a lattice. Where more
 * rows break no class, a coarser coding suppresses no more rows than a finer one; points are taken in the order of what they lose at the least, and the search ends where that is
 * more than the best so far. Then single labels are told finer where less is lost by it.
 */
final class FullDomain {

    /** Codings that are looked through one and all; where there are more, the coarsest is told finer step by step. */
    private static final int MOST_POINTS = 1 << 16;

    private final Fragment fragment;
    private final Tuples tuples;
    private final long mostSuppressed;
    /** Whether a coding that suppresses too much says so of all finer ones. */
    private final boolean prunes;

    private final int[] steps;
    /** For each column and step from the root: the number of each value's node among the nodes of that step. */
    private final int[][][] numbers;

    private final int[][] sizes;
    private final double[][][] losses;
    private final Grouping grouping;
    /** What each value of each column loses in the coding that is looked at. */
    private final double[][] lost;

    FullDomain(Fragment fragment, double suppression, int rows) {
        this.fragment = fragment;
        this.tuples = fragment.tuples();
        this.mostSuppressed = (long) Math.floor(suppression * rows + 1e-9);
        // Where more rows may break a class that holds without them, a coarser coding may suppress more.
        this.prunes = mostSuppressed == 0 || fragment.holdsOfMore();
        int width = fragment.width();
        this.steps = new int[width];
        this.numbers = new int[width][][];
        this.sizes = new int[width][];
        this.losses = new double[width][][];
        for (int column = 0; column < width; column++) {
            prepare(column);
        }
        this.grouping = new Grouping(tuples.size());
        this.lost = new double[width][];
    }

    private void prepare(int column) {
        Hierarchy hierarchy = fragment.hierarchy(column);
        steps[column] = hierarchy.height() + 1;
        numbers[column] = new int[steps[column]][hierarchy.size()];
        sizes[column] = new int[steps[column]];
        losses[column] = new double[steps[column]][hierarchy.size()];
        for (int step = 0; step < steps[column]; step++) {
            int[] number = new int[hierarchy.nodes()];
            for (int value = 0; value < hierarchy.size(); value++) {
                int node = hierarchy.nodeAt(value, step);
                if (number[node] == 0) {
                    number[node] = ++sizes[column][step];
                }
                numbers[column][step][value] = number[node] - 1;
                losses[column][step][value] = hierarchy.loss(node);
            }
        }
    }

    /** The node by which each value of each column is told, and the classes then; what is in no class is suppressed. */
    record Coding(int[][] nodes, List<int[]> classes) {}

    /** The best coding; null where even the coarsest suppresses too much. */
    @Nullable
    Coding best() {
        int points = 1;
        for (int step : steps) {
            if (step > MOST_POINTS / points) {
                return finerStepByStep();
            }
            points *= step;
        }
        return bestOf(new Lattice(steps));
    }

    private @Nullable Coding bestOf(Lattice lattice) {
        double[] least = new double[lattice.points()];
        Integer[] order = new Integer[lattice.points()];
        for (int point = 0; point < least.length; point++) {
            least[point] = lossOfAll(lattice.stepsOf(point));
            order[point] = point;
        }
        Arrays.sort(order, (a, b) -> Double.compare(least[a], least[b]));
        double lowest = Double.MAX_VALUE;
        int[] best = null;
        for (int point : order) {
            if (least[point] >= lowest) {
                break;
            }
            int[] at = lattice.stepsOf(point);
            if (lattice.fails(at) || prunes && failsHalfWayUp(at, lattice)) {
                continue;
            }
            double now = evaluate(at);
            if (now < 0 && prunes) {
                lattice.fail(at);
            } else if (now >= 0 && now < lowest) {
                lowest = now;
                best = at;
            }
        }
        return best == null ? null : refined(best, lowest);
    }

    private boolean failsHalfWayUp(int[] at, Lattice lattice) {
        int[] coarser = Lattice.halfWayUp(at);
        if (!Arrays.equals(coarser, at) && !lattice.fails(coarser) && evaluate(coarser) < 0) {
            lattice.fail(coarser);
        }
        return lattice.fails(at);
    }

    /** From the coarsest coding on, the column that loses least one step finer, as long as any loses less. */
    private @Nullable Coding finerStepByStep() {
        int[] at = new int[steps.length];
        double lowest = evaluate(at);
        if (lowest < 0) {
            return null;
        }
        int best = 0;
        while (best >= 0) {
            best = -1;
            for (int column = 0; column < at.length; column++) {
                if (at[column] + 1 < steps[column]) {
                    at[column]++;
                    double now = evaluate(at);
                    if (now >= 0 && now < lowest) {
                        lowest = now;
                        best = column;
                    }
                    at[column]--;
                }
            }
            if (best >= 0) {
                at[best]++;
            }
        }
        return refined(at, lowest);
    }

    /** Tells single labels one step finer wherever less is lost by it: the coding stays one for all rows. */
    private Coding refined(int[] at, double lowest) {
        int[][] nodes = new int[at.length][];
        for (int column = 0; column < at.length; column++) {
            Hierarchy hierarchy = fragment.hierarchy(column);
            nodes[column] = new int[hierarchy.size()];
            for (int value = 0; value < hierarchy.size(); value++) {
                nodes[column][value] = hierarchy.nodeAt(value, at[column]);
            }
        }
        double least = lowest;
        boolean better = true;
        while (better) {
            better = false;
            for (int column = 0; column < nodes.length; column++) {
                int[] labels = Arrays.stream(nodes[column]).distinct().toArray();
                for (int label : labels) {
                    int[] before = nodes[column];
                    nodes[column] = finer(fragment.hierarchy(column), before, label);
                    double now = Arrays.equals(before, nodes[column]) ? -1 : evaluate(nodes);
                    if (now >= 0 && now < least) {
                        least = now;
                        better = true;
                    } else {
                        nodes[column] = before;
                    }
                }
            }
        }
        return new Coding(nodes, classes(nodes));
    }

    private static int[] finer(Hierarchy hierarchy, int[] nodes, int label) {
        int[] finer = nodes.clone();
        for (int value = 0; value < finer.length; value++) {
            if (finer[value] == label && value != label) {
                finer[value] = hierarchy.nodeAt(value, hierarchy.depth(label) + 1);
            }
        }
        return finer;
    }

    private double lossOfAll(int[] at) {
        double sum = 0;
        for (int column = 0; column < at.length; column++) {
            sum += lossOfColumn(column, at[column]);
        }
        return sum;
    }

    private double @Nullable [][] columnLosses;

    private double lossOfColumn(int column, int step) {
        double[][] known = columnLosses;
        if (known == null) {
            known = new double[steps.length][];
            for (int each = 0; each < steps.length; each++) {
                known[each] = new double[steps[each]];
                for (int at = 0; at < steps[each]; at++) {
                    int[] codes = tuples.codes(each);
                    for (int tuple = 0; tuple < tuples.size(); tuple++) {
                        known[each][at] += losses[each][at][codes[tuple]] * tuples.rows(tuple);
                    }
                }
            }
            columnLosses = known;
        }
        return known[column][step];
    }

    private double evaluate(int[] at) {
        grouping.begin();
        for (int column = 0; column < at.length; column++) {
            grouping.refine(tuples.codes(column), numbers[column][at[column]], sizes[column][at[column]]);
            lost[column] = losses[column][at[column]];
        }
        grouping.end();
        return lostByGroups();
    }

    private double evaluate(int[][] nodes) {
        group(nodes);
        for (int column = 0; column < nodes.length; column++) {
            Hierarchy hierarchy = fragment.hierarchy(column);
            lost[column] =
                    Arrays.stream(nodes[column]).mapToDouble(hierarchy::loss).toArray();
        }
        return lostByGroups();
    }

    private void group(int[][] nodes) {
        grouping.begin();
        for (int column = 0; column < nodes.length; column++) {
            // Nodes are few more than values: their own numbers are near enough.
            grouping.refine(
                    tuples.codes(column),
                    nodes[column],
                    fragment.hierarchy(column).nodes());
        }
        grouping.end();
    }

    /** What a coding loses, its suppressed rows counted; below 0 where it suppresses too much. */
    private double lostByGroups() {
        long suppressed = 0;
        boolean[] good = good();
        double sum = 0;
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            double each = lost.length;
            if (good[grouping.of(tuple)]) {
                each = 0;
                for (int column = 0; column < lost.length; column++) {
                    each += lost[column][tuples.codes(column)[tuple]];
                }
            } else {
                suppressed += tuples.rows(tuple);
            }
            sum += each * tuples.rows(tuple);
        }
        return suppressed > mostSuppressed ? -1 : sum;
    }

    private boolean[] good() {
        int[] rows = new int[grouping.groups()];
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            rows[grouping.of(tuple)] += tuples.rows(tuple);
        }
        boolean[] good = new boolean[rows.length];
        if (fragment.countsRowsOnly()) {
            for (int group = 0; group < rows.length; group++) {
                good[group] = rows[group] >= fragment.leastRows();
            }
            return good;
        }
        List<int[]> members = members();
        for (int group = 0; group < rows.length; group++) {
            int[] set = members.get(group);
            good[group] = fragment.holds(set, 0, set.length, rows[group]);
        }
        return good;
    }

    private List<int[]> members() {
        int[] count = new int[grouping.groups()];
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            count[grouping.of(tuple)]++;
        }
        List<int[]> members = new ArrayList<>();
        for (int size : count) {
            members.add(new int[size]);
        }
        int[] filled = new int[count.length];
        for (int tuple = 0; tuple < tuples.size(); tuple++) {
            int group = grouping.of(tuple);
            members.get(group)[filled[group]++] = tuple;
        }
        return members;
    }

    private List<int[]> classes(int[][] nodes) {
        group(nodes);
        boolean[] good = good();
        List<int[]> members = members();
        List<int[]> classes = new ArrayList<>();
        for (int group = 0; group < good.length; group++) {
            if (good[group]) {
                classes.add(members.get(group));
            }
        }
        return classes;
    }
}
