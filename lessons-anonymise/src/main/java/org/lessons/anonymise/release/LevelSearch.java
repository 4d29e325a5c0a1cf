package org.lessons.anonymise.release;

import java.util.Optional;

/**
 * Looks for the levels at which least is lost: from nothing told, one column one step finer at a time, whichever gains most; begun
 * once for each column with that one first, since what is told first stands in the way of the rest.
 */
final class LevelSearch {

    private final Levels levels;

    LevelSearch(Levels levels) {
        this.levels = levels;
    }

    /** The column that is dropped, and the level at which another can be told then. */
    record Swap(int dropped, int kept, int level) {}

    int[] best() {
        int[] best = refined(nothing());
        for (int first = 0; first < levels.width(); first++) {
            int[] tried = refined(refined(nothing(), first));
            if (levels.loss(tried) < levels.loss(best) - 1e-12) {
                best = tried;
            }
        }
        return best;
    }

    private int[] nothing() {
        int[] at = new int[levels.width()];
        for (int column = 0; column < at.length; column++) {
            at[column] = levels.dropped(column);
        }
        return at;
    }

    private int[] refined(int[] from) {
        int[] at = from.clone();
        while (true) {
            int best = -1;
            double most = -1;
            for (int column = 0; column < at.length; column++) {
                if (at[column] > 0) {
                    double gain = levels.loss(column, at[column]) - levels.loss(column, at[column] - 1);
                    at[column]--;
                    if (gain > most && levels.holds(at)) {
                        most = gain;
                        best = column;
                    }
                    at[column]++;
                }
            }
            if (best < 0) {
                return at;
            }
            at[best]--;
        }
    }

    /** One column as fine as it can be while the others stay. */
    private int[] refined(int[] from, int column) {
        int[] at = from.clone();
        while (at[column] > 0) {
            at[column]--;
            if (!levels.holds(at)) {
                at[column]++;
                return at;
            }
        }
        return at;
    }

    /** What to drop so that a column can be told more finely: what gains most, and of these what tells least anyway. */
    Optional<Swap> swap(int[] at, int kept) {
        Optional<Swap> best = Optional.empty();
        double least = levels.loss(kept, at[kept]);
        double gone = -1;
        for (int column = 0; column < at.length; column++) {
            if (column == kept || at[column] == levels.dropped(column)) {
                continue;
            }
            int[] without = at.clone();
            without[column] = levels.dropped(column);
            int level = refined(without, kept)[kept];
            double loss = levels.loss(kept, level);
            double told = levels.loss(column, at[column]);
            boolean better = loss < least - 1e-12 || best.isPresent() && loss < least + 1e-12 && told > gone;
            if (better) {
                best = Optional.of(new Swap(column, kept, level));
                least = loss;
                gone = told;
            }
        }
        return best;
    }

    /** The finest level at which a column can be told when a few cases more are left out, and how many are then in all. */
    Optional<Leave> leave(int[] at, int kept, int most) {
        Optional<Leave> best = Optional.empty();
        int[] finer = at.clone();
        double least = levels.loss(kept, at[kept]);
        while (--finer[kept] >= 0) {
            int out = levels.leftOut(finer);
            if (out <= most && levels.loss(kept, finer[kept]) < least - 1e-12) {
                best = Optional.of(new Leave(out, finer[kept]));
                least = levels.loss(kept, finer[kept]);
            }
        }
        return best;
    }

    /** How many cases are left out, and the level at which a column can be told then. */
    record Leave(int cases, int level) {}
}
