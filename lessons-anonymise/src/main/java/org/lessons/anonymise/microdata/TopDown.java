package org.lessons.anonymise.microdata;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Parts a set of tuples column by column, from the widest labels down: each cut tells one column one step finer. What is too small
 * to stand alone stays behind together, at the wider label.
 */
final class TopDown {

    private final Fragment fragment;
    private final CutScore score;
    private final Consumer<int[]> found;
    private final int enough;

    /** Parts until a set has no more tuples than {@code enough}, or cannot be cut; each set is given away. */
    TopDown(Fragment fragment, CutScore score, int enough, Consumer<int[]> found) {
        this.fragment = fragment;
        this.score = score;
        this.enough = enough;
        this.found = found;
    }

    void part(int[] set) {
        int[] nodes = new int[fragment.width()];
        for (int column = 0; column < nodes.length; column++) {
            nodes[column] = fragment.hierarchy(column).root();
        }
        part(set, fragment.rowsOf(set, 0, set.length), nodes);
    }

    private void part(int[] set, int rows, int[] above) {
        if (set.length <= enough || rows < 2 * fragment.leastRows()) {
            found.accept(set);
            return;
        }
        int[] nodes = above.clone();
        int best = -1;
        double highest = 0;
        for (int column = 0; column < nodes.length; column++) {
            Cut cut = cut(set, rows, nodes, column, false);
            if (cut != null && cut.score > highest) {
                highest = cut.score;
                best = column;
            }
        }
        Cut chosen = best < 0 ? null : cut(set, rows, nodes, best, true);
        if (chosen == null) {
            found.accept(set);
            return;
        }
        int from = 0;
        for (int group = 0; group < chosen.ends.length; group++) {
            int to = chosen.ends[group];
            if (to > from) {
                int[] finer = nodes;
                if (group < chosen.ends.length - 1) {
                    finer = nodes.clone();
                    finer[best] = fragment.hierarchy(best).children(nodes[best])[group];
                }
                part(Arrays.copyOfRange(chosen.order, from, to), fragment.rowsOf(chosen.order, from, to), finer);
            }
            from = to;
        }
    }

    /** A cut: the tuples in the order of their groups, where each group ends, the last being what stays behind. */
    private record Cut(double score, int[] order, int[] ends) {}

    private static final int[] NONE = {};

    private Cut cut(int[] set, int rows, int[] nodes, int column, boolean whole) {
        Hierarchy hierarchy = fragment.hierarchy(column);
        int[] codes = fragment.tuples().codes(column);
        int node = nodes[column];
        int[] below = null;
        int[] groups = NONE;
        // What all have in common is no cut.
        while (below == null) {
            int[] children = hierarchy.children(node);
            if (children.length == 0) {
                nodes[column] = node;
                return null;
            }
            groups = new int[children.length];
            int only = -1;
            for (int tuple : set) {
                int child = childOf(hierarchy, node, codes[tuple]);
                groups[child] += fragment.tuples().rows(tuple);
                only = only == -1 || only == child ? child : -2;
            }
            if (only >= 0) {
                node = children[only];
            } else {
                below = children;
            }
        }
        nodes[column] = node;
        boolean[] behind = new boolean[groups.length];
        int left = 0;
        for (int group = 0; group < groups.length; group++) {
            if (groups[group] > 0 && !mayStand(set, hierarchy, node, codes, group, groups[group])) {
                behind[group] = true;
                left += groups[group];
            }
        }
        while (left > 0 && !mayStayBehind(set, hierarchy, node, codes, behind, left)) {
            int least = -1;
            for (int group = 0; group < groups.length; group++) {
                if (!behind[group] && groups[group] > 0 && (least < 0 || groups[group] < groups[least])) {
                    least = group;
                }
            }
            if (least < 0) {
                return null;
            }
            behind[least] = true;
            left += groups[least];
        }
        double gain = 0;
        int made = left > 0 ? 1 : 0;
        double entropy = share(left, rows);
        for (int group = 0; group < groups.length; group++) {
            if (groups[group] > 0 && !behind[group]) {
                made++;
                gain += groups[group] * (hierarchy.loss(node) - hierarchy.loss(below[group]));
                entropy += share(groups[group], rows);
            }
        }
        if (!(gain > 0)) {
            return null;
        }
        double scored = score.score(gain, made, Math.max(entropy, 1e-6));
        if (!whole) {
            return new Cut(scored, NONE, NONE);
        }
        int[] ends = new int[groups.length + 1];
        for (int tuple : set) {
            int child = childOf(hierarchy, node, codes[tuple]);
            ends[behind[child] ? groups.length : child]++;
        }
        int[] next = new int[ends.length];
        for (int group = 1; group < ends.length; group++) {
            next[group] = ends[group - 1];
            ends[group] += ends[group - 1];
        }
        int[] order = new int[set.length];
        for (int tuple : set) {
            int child = childOf(hierarchy, node, codes[tuple]);
            order[next[behind[child] ? groups.length : child]++] = tuple;
        }
        return new Cut(scored, order, ends);
    }

    private boolean mayStand(int[] set, Hierarchy hierarchy, int node, int[] codes, int group, int rows) {
        if (rows < fragment.leastRows() || fragment.countsRowsOnly()) {
            return rows >= fragment.leastRows();
        }
        int[] members = Arrays.stream(set)
                .filter(tuple -> childOf(hierarchy, node, codes[tuple]) == group)
                .toArray();
        return fragment.holds(members, 0, members.length, rows);
    }

    private boolean mayStayBehind(int[] set, Hierarchy hierarchy, int node, int[] codes, boolean[] behind, int rows) {
        if (rows < fragment.leastRows() || fragment.countsRowsOnly()) {
            return rows >= fragment.leastRows();
        }
        int[] members = Arrays.stream(set)
                .filter(tuple -> behind[childOf(hierarchy, node, codes[tuple])])
                .toArray();
        return fragment.holds(members, 0, members.length, rows);
    }

    private static double share(int part, int of) {
        return part == 0 ? 0 : -part / (double) of * Math.log(part / (double) of);
    }

    private static int childOf(Hierarchy hierarchy, int node, int leaf) {
        int at = leaf;
        while (hierarchy.parent(at) != node) {
            at = hierarchy.parent(at);
        }
        return hierarchy.placeAmongSiblings(at);
    }
}
