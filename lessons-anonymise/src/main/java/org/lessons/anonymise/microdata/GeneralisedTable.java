package org.lessons.anonymise.microdata;

import java.util.List;

/**
 * A table after it was recoded: what each row shows in place of its values, and which rows look the same.
 *
 * <p>Classes have numbers from 0. A suppressed row shows {@code *} in every column and belongs to no class. Immutable and safe for
 * use by several threads.
 */
public final class GeneralisedTable {

    /** The class of a suppressed row. */
    public static final int SUPPRESSED = -1;

    private final Microdata table;
    private final int[] classOfRow;
    private final int[] sizes;
    private final String[][] cells;
    private final double[][] losses;

    GeneralisedTable(Microdata table, int[] classOfRow, String[][] cells, double[][] losses) {
        this.table = table;
        this.classOfRow = classOfRow;
        this.cells = cells;
        this.losses = losses;
        this.sizes = new int[cells.length];
        for (int of : classOfRow) {
            if (of >= 0) {
                sizes[of]++;
            }
        }
    }

    /**
     * How many rows there are, the suppressed ones among them.
     *
     * @return as many as before
     */
    public int rows() {
        return classOfRow.length;
    }

    /**
     * How many classes there are.
     *
     * @return 0 where all is suppressed
     */
    public int classes() {
        return sizes.length;
    }

    /**
     * How many rows of a class look the same.
     *
     * @param aClass the number of the class
     * @return at least 1
     */
    public int sizeOf(int aClass) {
        return sizes[aClass];
    }

    /**
     * The class of a row.
     *
     * @param row the row, from 0
     * @return its number, or {@link #SUPPRESSED}
     */
    public int classOf(int row) {
        return classOfRow[row];
    }

    /**
     * What a class shows.
     *
     * @param aClass the number of the class
     * @return one cell a quasi-identifier: a value, a label, a set such as {@code {a|b}} or a range such as {@code [3,5]}
     */
    public List<String> cells(int aClass) {
        return List.of(cells[aClass]);
    }

    /**
     * What a row shows in a column.
     *
     * @param row the row, from 0
     * @param column where the column stands among the quasi-identifiers, from 0
     * @return {@code *} for a suppressed row
     */
    public String cell(int row, int column) {
        int of = classOfRow[row];
        return of < 0 ? Hierarchy.ANY : cells[of][column];
    }

    /**
     * How many rows are suppressed.
     *
     * @return 0 or more
     */
    public int suppressed() {
        int suppressed = 0;
        for (int of : classOfRow) {
            suppressed += of < 0 ? 1 : 0;
        }
        return suppressed;
    }

    /**
     * How much of a column was lost: the mean of the normalised certainty penalty over its rows.
     *
     * @param column where the column stands among the quasi-identifiers, from 0
     * @return 0 where nothing was changed, 1 where all is suppressed
     */
    public double loss(int column) {
        double lost = 0;
        for (int of = 0; of < sizes.length; of++) {
            lost += losses[of][column] * sizes[of];
        }
        return rows() == 0 ? 0 : (lost + suppressed()) / rows();
    }

    /**
     * How much of the table was lost: the mean over its quasi-identifiers.
     *
     * @return 0 where nothing was changed, 1 where all is suppressed
     */
    public double loss() {
        double lost = 0;
        for (int column = 0; column < table.width(); column++) {
            lost += loss(column);
        }
        return table.width() == 0 ? 0 : lost / table.width();
    }

    /**
     * The table that it was made of.
     *
     * @return unchanged
     */
    public Microdata original() {
        return table;
    }

    /** How many rows and classes there are; no value. */
    @Override
    public String toString() {
        return "GeneralisedTable[" + rows() + " rows, " + classes() + " classes, " + suppressed() + " suppressed]";
    }
}
