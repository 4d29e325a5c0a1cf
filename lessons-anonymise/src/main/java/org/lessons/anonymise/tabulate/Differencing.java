package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the counts of two tables can differ by, cell by cell. */
final class Differencing {

    private static final int NOWHERE = -1;

    private final PublishedTable larger;
    private final PublishedTable smaller;

    private Differencing(PublishedTable larger, PublishedTable smaller) {
        this.larger = larger;
        this.smaller = smaller;
    }

    static List<Difference> of(PublishedTable larger, PublishedTable smaller) {
        if (!names(larger).equals(names(smaller))) {
            throw new IllegalArgumentException("the tables are over other dimensions");
        }
        Differencing differencing = new Differencing(larger, smaller);
        List<Difference> found = new ArrayList<>();
        larger.cells().forEach(cell -> differencing.difference(cell).ifPresent(found::add));
        return found;
    }

    private static List<String> names(PublishedTable table) {
        return table.dimensions().stream().map(PublishedTable.Dimension::name).toList();
    }

    private Optional<Difference> difference(PublishedTable.Cell cell) {
        if (cell.count().isEmpty()) {
            return Optional.empty(); // It may be as large as one likes, and so may the difference.
        }
        int shown = cell.count().get();
        if (isMargin(cell) && (sumsWhatIsShown(larger) || sumsWhatIsShown(smaller))) {
            return Optional.empty();
        }
        Optional<PublishedTable.Cell> other = inSmaller(cell);
        int least = 0;
        int most = 0;
        if (other.isPresent()) {
            RuleSet rules = smaller.rules();
            least = other.get().count().map(rules::least).orElse(rules.leastHidden());
            most = other.get().count().map(rules::most).orElse(Integer.MAX_VALUE);
        }
        int atLeast = Math.max(0, larger.rules().least(shown) - most);
        int atMost = larger.rules().most(shown) - least;
        return atLeast >= 1 && atMost <= larger.rules().smallUpTo()
                ? Optional.of(new Difference(cell.at(), atLeast, atMost))
                : Optional.empty();
    }

    private static boolean sumsWhatIsShown(PublishedTable table) {
        return table.rules().totals() == RuleSet.Totals.OF_WHAT_IS_SHOWN;
    }

    private boolean isMargin(PublishedTable.Cell cell) {
        for (int d = 0; d < cell.at().size(); d++) {
            if (cell.at().get(d) == larger.dimensions().get(d).categories()) {
                return true;
            }
        }
        return false;
    }

    private Optional<PublishedTable.Cell> inSmaller(PublishedTable.Cell cell) {
        int[] positions = new int[cell.at().size()];
        for (int d = 0; d < positions.length; d++) {
            positions[d] = position(
                    cell.at().get(d),
                    larger.dimensions().get(d),
                    smaller.dimensions().get(d));
            if (positions[d] == NOWHERE) {
                return Optional.empty();
            }
        }
        return Optional.of(smaller.cell(positions));
    }

    private static int position(int position, PublishedTable.Dimension from, PublishedTable.Dimension to) {
        if (position < from.values().size()) {
            return to.values().indexOf(from.values().get(position));
        }
        if (position == from.categories()) {
            return to.categories();
        }
        return to.missing() ? to.values().size() : NOWHERE;
    }
}
