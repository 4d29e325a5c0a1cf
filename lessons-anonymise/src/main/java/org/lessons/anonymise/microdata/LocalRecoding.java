package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds classes for a set of tuples: several ways are tried part by part, and what loses least is kept. */
final class LocalRecoding {

    /** So many tuples are looked through together: more lose a little less and take longer. */
    private static final int TOGETHER = 1 << 14;

    /** Larger tables are looked through in parts, the smaller the larger the table, so that time grows with its rows. */
    private static final int WORK = 1 << 25;

    private static final int SMALLEST_PART = 32;

    /** So many are put one by one where they fit best; more are kept together. */
    private static final int FEW = 64;

    private final Fragment fragment;
    private final List<CutScore> scores;

    LocalRecoding(Fragment fragment, List<CutScore> scores) {
        this.fragment = fragment;
        this.scores = scores;
    }

    /** Classes that hold every tuple of a set which satisfies the model as a whole. */
    List<int[]> classes(int[] set) {
        List<int[]> parts = new ArrayList<>();
        int together = set.length <= TOGETHER ? TOGETHER : Math.max(SMALLEST_PART, WORK / set.length);
        new TopDown(fragment, scores.get(0), together, parts::add).part(set);
        List<int[]> classes = new ArrayList<>();
        for (int[] part : parts) {
            classes.addAll(best(part));
        }
        return classes;
    }

    private List<int[]> best(int[] part) {
        List<int[]> best = cheapestFirst(part);
        double least = loss(best);
        for (CutScore score : scores) {
            List<int[]> other = new ArrayList<>();
            new TopDown(fragment, score, 0, other::add).part(part);
            double lost = loss(other);
            if (lost < least) {
                best = other;
                least = lost;
            }
        }
        return best;
    }

    private List<int[]> cheapestFirst(int[] part) {
        CheapestFirst.Result found = new CheapestFirst(fragment, part).take();
        List<int[]> classes = new ArrayList<>(found.classes());
        int[] rest = found.left();
        if (rest.length <= FEW) {
            rest = Arrays.stream(rest).filter(tuple -> !join(classes, tuple)).toArray();
        }
        if (rest.length > 0) {
            gather(classes, rest);
        }
        return classes;
    }

    /** Puts a tuple where least is lost by it; false where no class would satisfy the model with it. */
    private boolean join(List<int[]> classes, int tuple) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < classes.size(); i++) {
            int[] with = with(classes.get(i), tuple);
            double lost = loss(with) - loss(classes.get(i));
            if (lost < least && holds(with)) {
                least = lost;
                best = i;
            }
        }
        if (best >= 0) {
            classes.set(best, with(classes.get(best), tuple));
        }
        return best >= 0;
    }

    /** Makes one class of what is left and as many others as it takes, the nearest first; at the worst, of all. */
    private void gather(List<int[]> classes, int[] left) {
        int[] rest = left;
        double[] far = new double[classes.size()];
        Integer[] order = new Integer[classes.size()];
        for (int i = 0; i < far.length; i++) {
            far[i] = loss(both(rest, classes.get(i))) - loss(classes.get(i));
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(far[a], far[b]));
        BitSet gone = new BitSet();
        for (int next = 0; next < order.length && !holds(rest); next++) {
            rest = both(rest, classes.get(order[next]));
            gone.set(order[next]);
        }
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (!gone.get(i)) {
                kept.add(classes.get(i));
            }
        }
        kept.add(rest);
        classes.clear();
        classes.addAll(kept);
    }

    private boolean holds(int[] set) {
        return fragment.holds(set, 0, set.length, fragment.rowsOf(set, 0, set.length));
    }

    private double loss(List<int[]> classes) {
        double lost = 0;
        for (int[] set : classes) {
            lost += loss(set);
        }
        return lost;
    }

    /** What the labels of a class lose, summed over its rows and columns. */
    private double loss(int[] set) {
        double lost = 0;
        for (int column = 0; column < fragment.width(); column++) {
            Hierarchy hierarchy = fragment.hierarchy(column);
            int[] codes = fragment.tuples().codes(column);
            int node = codes[set[0]];
            for (int i = 1; i < set.length; i++) {
                node = hierarchy.join(node, codes[set[i]]);
            }
            lost += hierarchy.loss(node);
        }
        return lost * fragment.rowsOf(set, 0, set.length);
    }

    private static int[] with(int[] set, int tuple) {
        int[] more = Arrays.copyOf(set, set.length + 1);
        more[set.length] = tuple;
        return more;
    }

    private static int[] both(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
