package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * The first line of a table, compared with the columns that it should name.
 *
 * @param findings what is wrong with it. Names of ours alone are repeated: what stands in a wrong header may be somebody's
 *     data
 * @param columns by its place in the file, where each column stands in the table; they come in any order
 * @param width how many cells each row has, with those that a spreadsheet left empty behind the last column
 */
record Header(List<Finding> findings, int[] columns, int width) {

    /**
     * Looks at the line.
     *
     * @param cells as many as there are, or more
     * @param count how many there are
     * @param filled how many there are up to the last that holds something
     */
    static Header of(Table table, @Nullable String[] cells, int count, int filled) {
        List<String> wanted = table.columns().stream().map(Column::name).toList();
        int[] places = new int[wanted.size()];
        boolean[] found = new boolean[wanted.size()];
        boolean any = false;
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < filled; i++) {
            int column = i < cells.length && cells[i] != null ? wanted.indexOf(cells[i]) : -1;
            if (column < 0) {
                findings.add(unknown(table, 0, i));
            } else if (found[column]) {
                findings.add(Row.at(table, 0, column, "csv.duplicate-column"));
            } else {
                found[column] = true;
                any = true;
                places[Math.min(i, places.length - 1)] = column;
            }
        }
        if (!any) {
            return new Header(List.of(Row.at(table, 0, -1, "csv.header")), places, count);
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                findings.add(Row.at(table, 0, i, "csv.missing-column"));
            }
        }
        return new Header(findings, places, count);
    }

    static Finding unknown(Table table, long row, int place) {
        Location at = new Location.InTable(table.name(), row, "");
        return Finding.of(at, "csv.unknown-column", Integer.toString(place + 1));
    }
}
