package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked while a set of tuples is parted: their codes and rows, the hierarchies, and whether a set satisfies the model. It
 * holds the whole table's counts, so that a part of the tuples can be recoded by itself. For one thread.
 */
final class Fragment implements EquivalenceClass {

    private final Tuples tuples;
    private final Hierarchy[] hierarchies;
    /** For each column and depth: the node of each value at that depth, or the value itself where it stands higher. */
    private final int[][][] nodes;

    private final PrivacyModel model;
    private final boolean countsRowsOnly;
    private final int leastRows;
    private final Map<String, Spread> spreads = new HashMap<>();
    private final List<Spread> spreadList = new ArrayList<>();
    private int rows;

    Fragment(Microdata table, Tuples tuples, PrivacyModel model) {
        this.tuples = tuples;
        this.hierarchies = new Hierarchy[table.width()];
        this.nodes = new int[table.width()][][];
        for (int column = 0; column < table.width(); column++) {
            hierarchies[column] = table.hierarchy(column);
            nodes[column] = nodes(hierarchies[column]);
        }
        this.model = model;
        this.countsRowsOnly = model.countsRowsOnly();
        this.leastRows = Math.max(1, model.leastRows());
        for (String column : model.columns()) {
            Spread spread = Spread.of(table.sensitive(column), tuples);
            spreads.put(column, spread);
            spreadList.add(spread);
        }
    }

    private static int[][] nodes(Hierarchy hierarchy) {
        int[][] nodes = new int[hierarchy.height() + 1][hierarchy.size()];
        for (int depth = 0; depth < nodes.length; depth++) {
            for (int value = 0; value < hierarchy.size(); value++) {
                nodes[depth][value] = hierarchy.nodeAt(value, depth);
            }
        }
        return nodes;
    }

    /** The nodes of a column's values, depth by depth from the root. */
    int[][] nodes(int column) {
        return nodes[column];
    }

    Tuples tuples() {
        return tuples;
    }

    int width() {
        return hierarchies.length;
    }

    Hierarchy hierarchy(int column) {
        return hierarchies[column];
    }

    int leastRows() {
        return leastRows;
    }

    boolean countsRowsOnly() {
        return countsRowsOnly;
    }

    /** Whether a class that satisfies the model does so with any other rows as well. */
    boolean holdsOfMore() {
        return holdsOfMore(model);
    }

    private static boolean holdsOfMore(PrivacyModel model) {
        if (model instanceof Both both) {
            return holdsOfMore(both.one()) && holdsOfMore(both.other());
        }
        return model.countsRowsOnly() || model instanceof DistinctDiversity;
    }

    int rowsOf(int[] set, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += tuples.rows(set[i]);
        }
        return sum;
    }

    /** Whether the tuples from one place in a list to another may be released as one class. */
    boolean holds(int[] set, int from, int to, int rowsOfThem) {
        if (rowsOfThem < leastRows || countsRowsOnly) {
            return rowsOfThem >= leastRows;
        }
        for (Spread spread : spreadList) {
            spread.count(set, from, to);
        }
        rows = rowsOfThem;
        return model.holds(this);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int[] counts(String column) {
        return spread(column).counts();
    }

    @Override
    public int[] countsOverall(String column) {
        return spread(column).overall();
    }

    private Spread spread(String column) {
        Spread spread = spreads.get(column);
        if (spread == null) {
            throw new IllegalArgumentException("the model did not say that it asks for this column");
        }
        return spread;
    }
}
