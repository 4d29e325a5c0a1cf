package org.lessons.anonymise.tabulate;

import java.util.List;
import java.util.Optional;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;

/**
 * A cross-tabulation as it may be handed out: rounded counts, hidden cells, and the rules that it was made by.
 *
 * <p>Made by {@link CrossTabulation#publish}. A hidden cell has no count, and nothing tells why it is hidden. A described
 * record, so it can be written and read as a file. Immutable and safe for use by several threads.
 *
 * @param rules the rules that it was made by
 * @param dimensions what was counted over, one to three
 * @param cells every cell with every total, the last dimension fastest
 */
public record PublishedTable(RuleSet rules, List<Dimension> dimensions, List<Cell> cells) {

    /** Copies the lists. */
    public PublishedTable {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
    }

    /**
     * One thing that was counted over.
     *
     * <p>Its positions are those of the values, then one for what is missing, where anything is, then one for the total.
     *
     * @param name what it is called
     * @param values the categories in their order
     * @param missing whether there is a category for what is missing
     */
    public record Dimension(
            @Described(sensitivity = Sensitivity.SAFE) String name,
            @Described(sensitivity = Sensitivity.QUASI) List<String> values,
            @Described(sensitivity = Sensitivity.SAFE) Boolean missing) {

        /** Copies the list. */
        public Dimension {
            values = List.copyOf(values);
        }

        /**
         * How many categories there are.
         *
         * @return the values, and one more where any is missing; the position of the total
         */
        public int categories() {
            return values.size() + (missing ? 1 : 0);
        }

        /** What stands for the position in a text. */
        String label(int position) {
            if (position < values.size()) {
                return values.get(position);
            }
            return position == categories() ? "(total)" : "(missing)";
        }
    }

    /**
     * One cell or total.
     *
     * @param at its position in each dimension
     * @param count the count, rounded; absent where it is hidden
     */
    public record Cell(
            @Described(sensitivity = Sensitivity.SAFE) List<Integer> at,

            @Described(sensitivity = Sensitivity.SAFE, category = Category.COUNT)
            Optional<Integer> count) {

        /** Copies the list. */
        public Cell {
            at = List.copyOf(at);
        }
    }

    /**
     * The cell at these positions.
     *
     * @param positions one for each dimension; that after the last category is the total
     * @return the cell
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public Cell cell(int... positions) {
        if (positions.length != dimensions.size()) {
            throw new IndexOutOfBoundsException("a position for each of " + dimensions.size() + " dimensions");
        }
        int index = 0;
        for (int d = 0; d < positions.length; d++) {
            int total = dimensions.get(d).categories();
            if (positions[d] < 0 || positions[d] > total) {
                throw new IndexOutOfBoundsException("position " + positions[d] + " of 0 to " + total);
            }
            index = index * (total + 1) + positions[d];
        }
        return cells.get(index);
    }

    /**
     * What is printed for a cell.
     *
     * @param cell one of the cells
     * @return the count, or the mark of the rules
     */
    public String printed(Cell cell) {
        return cell.count().map(String::valueOf).orElse(rules.mark());
    }

    /**
     * What two tables of overlapping people tell together: all, and all but one organisation.
     *
     * <p>Of each cell it is worked out what the difference of the true counts can be, from the rounding and the rules of both
     * tables; categories that the smaller one lacks are counted as nobody. It looks at one cell at a time: what sums over
     * cells add to it is not followed.
     *
     * @param smaller a table over the same dimensions, counted over some of the same people
     * @return the cells, totals among them, of which it is certain that the difference is somebody and is small by the rules
     *     of this table; empty when there is none
     * @throws IllegalArgumentException when the dimensions are not the same
     */
    public List<Difference> differencing(PublishedTable smaller) {
        return Differencing.of(this, smaller);
    }

    /**
     * The table for people to read, a block for each category of the first of three dimensions.
     *
     * @return lines of text in English, and under them how it was made
     */
    public String text() {
        return TableText.of(this);
    }
}
