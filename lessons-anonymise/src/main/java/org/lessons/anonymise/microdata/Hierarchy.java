package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the values of one column are generalised to: every value with wider and wider labels above it, up to {@code *}, which is
 * any value at all.
 *
 * <p>A label that stands above values of two different branches would say less than it seems to; it is passed over, and the
 * next wider one is used. Immutable and safe for use by several threads.
 */
public final class Hierarchy {

    /** Any value at all: what a suppressed cell holds. */
    public static final String ANY = "*";

    private final String[] labels;
    private final int[] parents;
    private final int[] depths;
    private final int[] covered;
    private final int[][] children;
    private final int[] placeAmongSiblings;
    private final Map<String, Integer> leaves;
    private final boolean ordered;

    private Hierarchy(List<String> labels, List<Integer> parents, Map<String, Integer> leaves, boolean ordered) {
        int nodes = labels.size();
        this.labels = labels.toArray(new String[0]);
        this.parents = parents.stream().mapToInt(Integer::intValue).toArray();
        this.leaves = leaves;
        this.ordered = ordered;
        this.depths = new int[nodes];
        this.covered = new int[nodes];
        this.children = new int[nodes][];
        this.placeAmongSiblings = new int[nodes];
        int[] degree = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            int depth = 0;
            for (int above = this.parents[node]; above >= 0; above = this.parents[above]) {
                depth++;
                covered[above] += node < leaves.size() ? 1 : 0;
            }
            depths[node] = depth;
            if (this.parents[node] >= 0) {
                degree[this.parents[node]]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            children[node] = new int[degree[node]];
        }
        int[] filled = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            // A value that is written like any value is read as such.
            int own = this.labels[node].equals(ANY) ? leaves.size() : 1;
            covered[node] = node < leaves.size() ? own : covered[node];
            int above = this.parents[node];
            if (above >= 0) {
                placeAmongSiblings[node] = filled[above];
                children[above][filled[above]++] = node;
            }
        }
    }

    /**
     * A hierarchy by its rows.
     *
     * @param rows one row a value: the value, then what it is generalised to step by step, the widest last; rows may differ in
     *     length, and the last label may be {@code *} or not
     * @return the hierarchy; of no values at all when there are no rows
     */
    public static Hierarchy of(List<? extends List<String>> rows) {
        return build(rows, false);
    }

    /**
     * A hierarchy whose values lie on a line, such as years or bands of money, so that a set of them may be told as a range.
     *
     * @param rows as in {@link #of}, in the order of the line
     * @return the hierarchy
     */
    public static Hierarchy ordered(List<? extends List<String>> rows) {
        return build(rows, true);
    }

    /**
     * A hierarchy of two steps: a value is told, or it is not.
     *
     * @param values the values
     * @return the hierarchy
     */
    public static Hierarchy flat(List<String> values) {
        return of(values.stream().map(List::of).toList());
    }

    private static Hierarchy build(List<? extends List<String>> rows, boolean ordered) {
        Map<String, Integer> leaves = new LinkedHashMap<>();
        List<List<String>> chains = new ArrayList<>();
        for (List<String> row : rows) {
            if (!row.isEmpty() && !row.get(0).equals(ANY) && leaves.putIfAbsent(row.get(0), leaves.size()) == null) {
                chains.add(row.subList(1, row.size()));
            }
        }
        Map<String, String> wider = widerLabels(chains, leaves);
        List<String> labels = new ArrayList<>(leaves.keySet());
        List<Integer> parents = new ArrayList<>();
        Map<String, Integer> inner = new HashMap<>();
        inner.put(ANY, labels.size());
        labels.add(ANY);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            parents.add(0);
        }
        parents.add(-1);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int above = leaves.size();
            List<String> chain = chains.get(leaf);
            for (int at = chain.size() - 1; at >= 0; at--) {
                String label = chain.get(at);
                if (wider.containsKey(label)) {
                    Integer known = inner.get(label);
                    if (known == null) {
                        known = labels.size();
                        inner.put(label, known);
                        labels.add(label);
                        parents.add(above);
                    }
                    above = known;
                }
            }
            parents.set(leaf, above);
        }
        return new Hierarchy(labels, parents, leaves, ordered);
    }

    /** The labels that always stand below the same wider label, and that one; a label of two branches is left out. */
    private static Map<String, String> widerLabels(List<List<String>> chains, Map<String, Integer> leaves) {
        Map<String, String> wider = new HashMap<>();
        boolean changed = true;
        Map<String, Boolean> ambiguous = new HashMap<>();
        while (changed) {
            changed = false;
            wider.clear();
            for (List<String> chain : chains) {
                String above = ANY;
                for (int at = chain.size() - 1; at >= 0; at--) {
                    String label = chain.get(at);
                    if (label.equals(above) || label.equals(ANY) || ambiguous.containsKey(label)) {
                        continue;
                    }
                    String before = wider.putIfAbsent(label, above);
                    // A label that is a value as well would be read as that value alone.
                    if (before != null && !before.equals(above) || leaves.containsKey(label)) {
                        ambiguous.put(label, true);
                        changed = true;
                    }
                    above = label;
                }
            }
        }
        wider.keySet().removeAll(ambiguous.keySet());
        return wider;
    }

    /** The same with values that no row had, below {@code *} alone. */
    Hierarchy with(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> asked = Set.copyOf(more);
        if (IntStream.range(root() + 1, nodes()).anyMatch(node -> asked.contains(labels[node]))) {
            return withoutLabels(more);
        }
        Map<String, Integer> all = new LinkedHashMap<>(leaves);
        more.forEach(value -> all.putIfAbsent(value, all.size()));
        int moved = all.size() - leaves.size();
        List<String> newLabels = new ArrayList<>(all.keySet());
        List<Integer> newParents = new ArrayList<>();
        for (int node = 0; node < labels.length; node++) {
            if (node == leaves.size()) {
                for (int i = 0; i < moved; i++) {
                    newParents.add(all.size());
                }
            }
            newParents.add(parents[node] < 0 ? -1 : parents[node] + moved);
            if (node >= leaves.size()) {
                newLabels.add(labels[node]);
            }
        }
        return new Hierarchy(newLabels, newParents, all, ordered);
    }

    /** The same with values of which some are labels so far: the labels are passed over. */
    private Hierarchy withoutLabels(List<String> more) {
        List<List<String>> rows = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            List<String> row = new ArrayList<>(List.of(labels[leaf]));
            for (int above = parents[leaf]; above != root(); above = parents[above]) {
                row.add(labels[above]);
            }
            rows.add(row);
        }
        List<String> known = more.stream().filter(value -> !value.equals(ANY)).toList();
        known.forEach(value -> rows.add(List.of(value)));
        Hierarchy whole = build(rows, ordered);
        return known.size() == more.size() ? whole : whole.with(List.of(ANY));
    }

    /**
     * How many values there are.
     *
     * @return 0 for an empty hierarchy
     */
    public int size() {
        return leaves.size();
    }

    /**
     * The values, in the order of their codes.
     *
     * @return without labels
     */
    public List<String> values() {
        return List.copyOf(leaves.keySet());
    }

    /**
     * The code of a value.
     *
     * @param value a value, in the letters of the rows
     * @return its number from 0, or -1 when there is none such
     */
    public int codeOf(String value) {
        return leaves.getOrDefault(value, -1);
    }

    /**
     * The label of a node: values have the numbers from 0, {@link #root()} is the widest, other labels have the numbers above.
     *
     * @param node a number below {@link #nodes()}
     * @return the value or label
     */
    public String label(int node) {
        return labels[node];
    }

    /**
     * What a node is generalised to next.
     *
     * @param node a value or a label
     * @return the next wider label; -1 above the root
     */
    public int parent(int node) {
        return parents[node];
    }

    /**
     * How many nodes there are, values and labels together.
     *
     * @return at least 1: the root
     */
    public int nodes() {
        return labels.length;
    }

    /**
     * Any value at all.
     *
     * @return the node above all others
     */
    public int root() {
        return leaves.size();
    }

    /**
     * How many steps there are below the root, at most.
     *
     * @return 0 when there are no values
     */
    public int height() {
        int height = 0;
        for (int depth : depths) {
            height = Math.max(height, depth);
        }
        return height;
    }

    /**
     * How many values a node stands for.
     *
     * @param node a value or a label
     * @return 1 for a value
     */
    public int covered(int node) {
        return covered[node];
    }

    /**
     * What is lost by telling a node in place of a value: the normalised certainty penalty.
     *
     * @param node a value or a label
     * @return 0 for a value, 1 for the root; 0 where there is one value alone
     */
    public double loss(int node) {
        return lossOf(covered[node]);
    }

    double lossOf(int valuesCovered) {
        return leaves.size() <= 1 ? 0 : (valuesCovered - 1) / (double) (leaves.size() - 1);
    }

    /**
     * Whether the values lie on a line.
     *
     * @return true when it was made by {@link #ordered}
     */
    public boolean isOrdered() {
        return ordered;
    }

    int depth(int node) {
        return depths[node];
    }

    int[] children(int node) {
        return children[node];
    }

    int placeAmongSiblings(int node) {
        return placeAmongSiblings[node];
    }

    /** The node above a value at a depth, or the value itself where it stands higher. */
    int nodeAt(int value, int depth) {
        int node = value;
        while (depths[node] > depth) {
            node = parents[node];
        }
        return node;
    }

    /** The node above both that covers least. */
    int join(int one, int other) {
        int a = one;
        int b = other;
        while (depths[a] > depths[b]) {
            a = parents[a];
        }
        while (depths[b] > depths[a]) {
            b = parents[b];
        }
        while (a != b) {
            a = parents[a];
            b = parents[b];
        }
        return a;
    }

    /** Whether a node stands above a value, or is it. */
    boolean covers(int node, int leaf) {
        int at = leaf;
        while (depths[at] > depths[node]) {
            at = parents[at];
        }
        return at == node;
    }

    /** How many values it has; never which. */
    @Override
    public String toString() {
        return "Hierarchy[" + leaves.size() + " values, " + height() + " steps]";
    }
}
