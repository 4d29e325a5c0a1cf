package org.lessons.anonymise.microdata;

import java.util.List;

/** What the classes show: labels that cover their tuples. */
final class Recoded {

    private Recoded() {}

    /** The table of classes, each a list of tuples; tuples in none are suppressed. */
    static GeneralisedTable labels(Microdata table, Fragment fragment, List<int[]> classes) {
        Tuples tuples = fragment.tuples();
        int[] classOf = new int[tuples.size()];
        java.util.Arrays.fill(classOf, GeneralisedTable.SUPPRESSED);
        String[][] cells = new String[classes.size()][fragment.width()];
        double[][] losses = new double[classes.size()][fragment.width()];
        for (int of = 0; of < classes.size(); of++) {
            int[] set = classes.get(of);
            for (int tuple : set) {
                classOf[tuple] = of;
            }
            for (int column = 0; column < fragment.width(); column++) {
                Hierarchy hierarchy = fragment.hierarchy(column);
                int node = tuples.codes(column)[set[0]];
                for (int tuple : set) {
                    node = hierarchy.join(node, tuples.codes(column)[tuple]);
                }
                cells[of][column] = hierarchy.label(node);
                losses[of][column] = hierarchy.loss(node);
            }
        }
        int[] classOfRow = new int[table.rows()];
        for (int row = 0; row < classOfRow.length; row++) {
            classOfRow[row] = classOf[tuples.tupleOf(row)];
        }
        return new GeneralisedTable(table, classOfRow, cells, losses);
    }
}
