package org.lessons.anonymise.microdata;

import java.util.Arrays;
import java.util.BitSet;

/** All ways of telling each column at one step of its hierarchy, as numbered points, and which of them are known to fail. */
final class Lattice {

    private final int[] steps;
    private final int points;
    private final BitSet fails;

    /** How many steps each column has; all of them together are not too many for an array. */
    Lattice(int[] steps) {
        this.steps = steps;
        int product = 1;
        for (int step : steps) {
            product = Math.multiplyExact(product, step);
        }
        this.points = product;
        this.fails = new BitSet(product);
    }

    int points() {
        return points;
    }

    int[] stepsOf(int point) {
        int[] at = new int[steps.length];
        int rest = point;
        for (int column = 0; column < at.length; column++) {
            at[column] = rest % steps[column];
            rest /= steps[column];
        }
        return at;
    }

    private int pointOf(int[] at) {
        int point = 0;
        for (int column = at.length - 1; column >= 0; column--) {
            point = point * steps[column] + at[column];
        }
        return point;
    }

    boolean fails(int[] at) {
        return fails.get(pointOf(at));
    }

    /** A point, and all that tell no column coarser, fail. */
    void fail(int[] coarse) {
        for (int point = 0; point < points; point++) {
            int rest = point;
            boolean finer = true;
            for (int column = 0; column < steps.length && finer; column++) {
                finer = rest % steps[column] >= coarse[column];
                rest /= steps[column];
            }
            if (finer) {
                fails.set(point);
            }
        }
    }

    /** A point half the way up to the coarsest one: if that fails, all between do. */
    static int[] halfWayUp(int[] from) {
        int[] coarser = from.clone();
        int height = Arrays.stream(from).sum();
        int half = height / 2;
        for (int column = 0; height > half; column = (column + 1) % coarser.length) {
            if (coarser[column] > 0) {
                coarser[column]--;
                height--;
            }
        }
        return coarser;
    }
}
