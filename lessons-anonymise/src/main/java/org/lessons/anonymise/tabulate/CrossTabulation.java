package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many rows there are of every combination of one, two or three columns, with all totals: true counts, for inside the
 * house.
 *
 * <p>{@link #publish} makes of it what may be handed out. Row order does not matter, and the same rows always give the same
 * table. Up to a million cells, totals among them. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * PublishedTable table = CrossTabulation.of(TableColumn.of("sector", sectors), TableColumn.of("ended", endings))
 *         .publish(RuleSet.strictest());
 * }</pre>
 */
public final class CrossTabulation {

    private static final int MOST_DIMENSIONS = 3;
    private static final long MOST_CELLS = 1_000_000;

    private final List<PublishedTable.Dimension> dimensions;
    private final Cube cube;

    CrossTabulation(List<PublishedTable.Dimension> dimensions, Cube cube) {
        this.dimensions = dimensions;
        this.cube = cube;
    }

    /**
     * Counts rows.
     *
     * @param columns one to three columns of the same rows, the last one across the page
     * @return the true counts
     * @throws IllegalArgumentException when there are other numbers of columns, columns of different lengths, or more than a
     *     million cells
     */
    public static CrossTabulation of(TableColumn... columns) {
        return of(List.of(columns));
    }

    /**
     * Counts rows.
     *
     * @param columns one to three columns of the same rows, the last one across the page
     * @return as {@link #of(TableColumn...)}
     */
    public static CrossTabulation of(List<TableColumn> columns) {
        if (columns.isEmpty() || columns.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a table has one to three dimensions");
        }
        int rows = columns.get(0).rows();
        List<PublishedTable.Dimension> dimensions =
                columns.stream().map(TableColumn::dimension).toList();
        int[] sizes = dimensions.stream()
                .mapToInt(PublishedTable.Dimension::categories)
                .toArray();
        long cells =
                Arrays.stream(sizes).asLongStream().reduce(1, (all, size) -> Math.min(all, MOST_CELLS) * (size + 1));
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("a table has up to " + MOST_CELLS + " cells");
        }
        int[] index = new int[rows];
        int length = 1;
        for (int d = 0; d < sizes.length; d++) {
            if (columns.get(d).rows() != rows) {
                throw new IllegalArgumentException("the columns are not of the same rows");
            }
            int[] positions = columns.get(d).positions();
            for (int row = 0; row < rows; row++) {
                index[row] = index[row] * sizes[d] + positions[row];
            }
            length *= sizes[d];
        }
        int[] counts = new int[length];
        for (int cell : index) {
            counts[cell]++;
        }
        return new CrossTabulation(dimensions, new Cube(sizes, counts));
    }

    /**
     * What was counted over.
     *
     * @return the dimensions
     */
    public List<PublishedTable.Dimension> dimensions() {
        return dimensions;
    }

    /**
     * The true count of a cell.
     *
     * @param positions one for each dimension; that after the last category is the total
     * @return how many rows there are
     */
    public int count(int... positions) {
        return cube.count(cube.cell(positions));
    }

    /**
     * The table by the strictest rules.
     *
     * @return what may be handed out
     */
    public PublishedTable publish() {
        return publish(RuleSet.strictest());
    }

    /**
     * The table by some rules.
     *
     * @param rules which counts are small, and what becomes of the others
     * @return what may be handed out; what it protects and what it does not is told in {@code docs/tables.md}
     */
    public PublishedTable publish(RuleSet rules) {
        return review(rules).published();
    }

    /**
     * The table by some rules, and why each cell is hidden.
     *
     * @param rules which counts are small, and what becomes of the others
     * @return the published table with reasons, which stay inside the house
     */
    public TableReview review(RuleSet rules) {
        Suppression suppression = Suppression.of(cube, rules);
        boolean sums = rules.totals() == RuleSet.Totals.OF_WHAT_IS_SHOWN;
        int[] shown = new int[cube.length()];
        int[] missing = new int[cube.length()];
        for (int cell = 0; cell < shown.length; cell++) {
            boolean counts = !(sums && cube.isMargin(cell));
            shown[cell] = counts && !suppression.isHidden(cell) ? rules.rounded(cube.count(cell)) : 0;
            missing[cell] = counts && suppression.isHidden(cell) ? 1 : 0;
        }
        if (sums) {
            cube.addUp(shown);
            cube.addUp(missing);
        }
        List<PublishedTable.Cell> cells = new ArrayList<>(shown.length);
        List<TableReview.Hidden> hidden = new ArrayList<>();
        for (int cell = 0; cell < shown.length; cell++) {
            List<Integer> at = Arrays.stream(cube.positions(cell)).boxed().toList();
            boolean nothing = shown[cell] == 0 && missing[cell] > 0;
            if (suppression.isHidden(cell) || nothing) {
                cells.add(new PublishedTable.Cell(at, Optional.empty()));
                hidden.add(new TableReview.Hidden(at, why(suppression, cell)));
            } else {
                cells.add(new PublishedTable.Cell(at, Optional.of(shown[cell])));
            }
        }
        return new TableReview(new PublishedTable(rules, dimensions, cells), hidden);
    }

    private static TableReview.Reason why(Suppression suppression, int cell) {
        if (suppression.isSmall(cell)) {
            return TableReview.Reason.PRIMARY;
        }
        return suppression.isHidden(cell) ? TableReview.Reason.COMPLEMENTARY : TableReview.Reason.NOTHING_TO_SUM;
    }

    Cube cube() {
        return cube;
    }

    /** The dimensions and the number of cells, and no count. */
    @Override
    public String toString() {
        return "CrossTabulation[" + dimensions.size() + " dimensions, " + cube.length() + " cells]";
    }
}
