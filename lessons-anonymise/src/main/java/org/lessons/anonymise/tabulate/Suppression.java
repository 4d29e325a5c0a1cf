package org.lessons.anonymise.tabulate;

import java.util.Arrays;

/**
 * Which cells of a table are hidden: the small ones, and for each of them others, so that another table could have been
 * printed the same.
 *
 * <p>The other table is named, not only hoped for: around each small cell a block of two positions in every dimension is
 * sought whose cells can move together, up and down by turns, without any printed number changing. Two positions of a
 * dimension move against each other, a position and its total move together, so every sum stays right. A cell that is hidden
 * moves freely but not below what a hidden cell can hold, one that is shown only as far as rounding covers it; what is not
 * free enough is hidden too.
 *
 * <p>Where totals are sums of what is shown, a table says nothing of its hidden cells but that they are hidden. There the
 * choice of the others looks at nothing but what is printed, so that the choice itself says nothing either: every hidden
 * small count could be any small count. The others are for whoever knows the true totals from elsewhere.
 */
final class Suppression {

    /** More than anybody counts; what moves without end. */
    private static final int ENDLESS = Integer.MAX_VALUE / 4;

    /** How many other positions of a dimension are tried, beside the total: as many blocks for 1, 2 or 3 dimensions. */
    private static final int[] REACH = {30, 12, 6};

    private final Cube cube;
    private final RuleSet rules;
    private final boolean totalsSayNothing;
    private final boolean[] small;
    private final boolean[] hidden;

    private Suppression(Cube cube, RuleSet rules) {
        this.cube = cube;
        this.rules = rules;
        this.totalsSayNothing = rules.totals() == RuleSet.Totals.OF_WHAT_IS_SHOWN;
        this.small = new boolean[cube.length()];
        this.hidden = new boolean[cube.length()];
    }

    static Suppression of(Cube cube, RuleSet rules) {
        Suppression suppression = new Suppression(cube, rules);
        suppression.hideSmall();
        for (int cell = 0; cell < cube.length(); cell++) {
            if (suppression.small[cell]) {
                suppression.protect(cell);
            }
        }
        return suppression;
    }

    /** Whether nothing is printed for the cell. */
    boolean isHidden(int cell) {
        return hidden[cell];
    }

    /** Whether the cell is hidden because its own count is small. */
    boolean isSmall(int cell) {
        return small[cell];
    }

    private void hideSmall() {
        for (int cell = 0; cell < small.length; cell++) {
            small[cell] = rules.isSmall(cube.count(cell)) && !(totalsSayNothing && cube.isMargin(cell));
            hidden[cell] = small[cell];
        }
    }

    private void protect(int cell) {
        int[][] others = new int[cube.dimensions()][];
        for (int d = 0; d < others.length; d++) {
            others[d] = others(cell, d);
        }
        boolean more = Arrays.stream(others).allMatch(found -> found.length > 0);
        Block best = new Block(cell);
        int[] chosen = new int[others.length];
        int[] turn = new int[others.length];
        while (more && best.cost > 0) {
            for (int d = 0; d < turn.length; d++) {
                chosen[d] = others[d][turn[d]];
            }
            Block block = new Block(cell);
            block.weigh(chosen);
            if (block.cost < best.cost) {
                best = block;
            }
            more = next(turn, others);
        }
        if (best.cost == Long.MAX_VALUE) {
            hideEverything();
        } else {
            best.hide();
        }
    }

    /** Fails closed: where no block was found within reach, nothing but zeros that may be shown is printed. */
    private void hideEverything() {
        for (int cell = 0; cell < hidden.length; cell++) {
            hidden[cell] |= canHide(cell);
        }
    }

    private static boolean next(int[] turn, int[][] others) {
        for (int d = turn.length - 1; d >= 0; d--) {
            if (++turn[d] < others[d].length) {
                return true;
            }
            turn[d] = 0;
        }
        return false;
    }

    /** Other positions of the dimension, the most promising first and the total last. */
    private int[] others(int cell, int dimension) {
        int total = cube.size(dimension) - 1;
        int own = cube.position(cell, dimension);
        int reach = REACH[cube.dimensions() - 1];
        int[] found = new int[reach + 1];
        long[] costs = new long[reach];
        int many = 0;
        for (int position = 0; position < total; position++) {
            int neighbour = cube.moved(cell, dimension, position);
            if (position == own || !canHide(neighbour)) {
                continue;
            }
            long cost = hidden[neighbour] ? 0 : cost(neighbour);
            if (many == reach && cost >= costs[many - 1]) {
                continue;
            }
            int at = many < reach ? many++ : many - 1;
            while (at > 0 && costs[at - 1] > cost) {
                found[at] = found[at - 1];
                costs[at] = costs[at - 1];
                at--;
            }
            found[at] = position;
            costs[at] = cost;
            if (many == reach && costs[many - 1] == 0) {
                break;
            }
        }
        if (own != total) {
            found[many++] = total;
        }
        return Arrays.copyOf(found, many);
    }

    private boolean canHide(int cell) {
        return cube.count(cell) >= rules.leastHidden();
    }

    /** What is lost when the cell is hidden; margins are dearer, since most is read from them. */
    private long cost(int cell) {
        long printed = Math.max(1, rules.rounded(cube.count(cell)));
        if (!cube.isMargin(cell)) {
            return printed;
        }
        // A true total is not printed where totals are of what is shown, so nothing may depend on it.
        return totalsSayNothing ? ENDLESS : 4 * printed;
    }

    /** Cells that move together around a small one. */
    private final class Block {

        private final int cell;
        private final int[] corners = new int[1 << cube.dimensions()];
        private final boolean[] against = new boolean[corners.length];
        private final boolean[] hides = new boolean[corners.length];
        private long cost = Long.MAX_VALUE;

        Block(int cell) {
            this.cell = cell;
        }

        /** Finds what has to be hidden so that the block can move far enough; the cost stays endless when it cannot. */
        void weigh(int[] others) {
            boolean possible = true;
            for (int corner = 0; corner < corners.length; corner++) {
                int at = cell;
                boolean opposite = false;
                for (int d = 0; d < others.length; d++) {
                    if ((corner >> d & 1) == 1) {
                        boolean total = cube.isTotal(cell, d) || others[d] == cube.size(d) - 1;
                        opposite ^= !total;
                        at = cube.moved(at, d, others[d]);
                    }
                }
                corners[corner] = at;
                against[corner] = opposite;
                hides[corner] = true;
                possible &= hidden[at] || canHide(at);
            }
            if (possible && isFreeEnough()) {
                show();
                cost = 0;
                for (int corner = 0; corner < corners.length; corner++) {
                    cost += hides[corner] && !hidden[corners[corner]] ? cost(corners[corner]) : 0;
                }
            }
        }

        /** Shows again what need not be hidden, the dearest first. */
        private void show() {
            boolean[] tried = new boolean[corners.length];
            for (int dearest = dearest(tried); dearest >= 0; dearest = dearest(tried)) {
                tried[dearest] = true;
                hides[dearest] = false;
                hides[dearest] = !isFreeEnough();
            }
        }

        private int dearest(boolean[] tried) {
            int dearest = -1;
            for (int corner = 0; corner < corners.length; corner++) {
                boolean candidate = !tried[corner] && !hidden[corners[corner]];
                if (candidate && (dearest < 0 || cost(corners[corner]) > cost(corners[dearest]))) {
                    dearest = corner;
                }
            }
            return dearest;
        }

        private boolean isFreeEnough() {
            int up = ENDLESS;
            int down = ENDLESS;
            for (int corner = 0; corner < corners.length; corner++) {
                int more = more(corner);
                int less = less(corner);
                up = Math.min(up, against[corner] ? less : more);
                down = Math.min(down, against[corner] ? more : less);
            }
            return up + down + 1 >= rules.possibilities();
        }

        private boolean isOrGetsHidden(int corner) {
            return hides[corner] || hidden[corners[corner]];
        }

        private int more(int corner) {
            return isOrGetsHidden(corner) ? ENDLESS : withinRounding(corners[corner], 1);
        }

        private int less(int corner) {
            if (!isOrGetsHidden(corner)) {
                return withinRounding(corners[corner], -1);
            }
            return totalsSayNothing ? ENDLESS : cube.count(corners[corner]) - rules.leastHidden();
        }

        /** How far a shown count could be from what it is and be printed the same. */
        private int withinRounding(int at, int step) {
            if (totalsSayNothing) {
                return 0;
            }
            int count = cube.count(at);
            int printed = rules.rounded(count);
            int far = 0;
            int next = count + step;
            while (next >= 0 && !rules.isSmall(next) && rules.rounded(next) == printed) {
                far++;
                next += step;
            }
            return far;
        }

        void hide() {
            for (int corner = 0; corner < corners.length; corner++) {
                hidden[corners[corner]] |= hides[corner];
            }
        }
    }
}
