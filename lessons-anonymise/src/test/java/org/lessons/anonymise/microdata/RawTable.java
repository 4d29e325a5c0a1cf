package org.lessons.anonymise.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A table in words, as a host has it, with the rows that its hierarchies are made of. */
record RawTable(List<RawColumn> columns, List<List<String>> cells, List<String> harm, List<Set<String>> holders) {

    /** The rows of a column's hierarchy, and whether its values lie on a line. */
    record RawColumn(List<List<String>> rows, boolean ordered) {

        Hierarchy hierarchy() {
            return ordered ? Hierarchy.ordered(rows) : Hierarchy.of(rows);
        }
    }

    int rows() {
        return cells.size();
    }

    int width() {
        return columns.size();
    }

    List<String> column(int column) {
        return cells.stream().map(row -> row.get(column)).toList();
    }

    Microdata table() {
        Microdata.Builder builder = Microdata.builder();
        for (int column = 0; column < width(); column++) {
            builder.quasiIdentifier("column" + column, columns.get(column).hierarchy(), column(column));
        }
        return builder.sensitive("harm", harm).sensitiveSets("holders", holders).build();
    }

    /** The same rows in another order. */
    RawTable inOrder(List<Integer> order) {
        return new RawTable(
                columns,
                order.stream().map(cells::get).toList(),
                order.stream().map(harm::get).toList(),
                order.stream().map(holders::get).toList());
    }

    /** All values of a column in the order of the hierarchy's rows; behind them, by the alphabet, those it lacks. */
    List<String> domain(int column) {
        Set<String> values = new LinkedHashSet<>();
        for (List<String> row : columns.get(column).rows()) {
            if (!row.isEmpty() && !row.get(0).equals("*")) {
                values.add(row.get(0));
            }
        }
        values.addAll(new TreeSet<>(column(column)));
        return List.copyOf(values);
    }

    /** The values that bear a label: those whose first row has it. */
    Set<String> bearing(int column, String label) {
        Set<String> bearing = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (List<String> row : columns.get(column).rows()) {
            if (!row.isEmpty()
                    && seen.add(row.get(0))
                    && row.subList(1, row.size()).contains(label)) {
                bearing.add(row.get(0));
            }
        }
        bearing.remove("*");
        return bearing;
    }

    /** The values that a cell may stand for, as a reader of it would say. */
    Set<String> readingOf(int column, String cell) {
        List<String> domain = domain(column);
        if (cell.equals("*")) {
            return new LinkedHashSet<>(domain);
        }
        if (domain.contains(cell)) {
            return Set.of(cell);
        }
        Set<String> bearing = bearing(column, cell);
        if (!bearing.isEmpty()) {
            return bearing;
        }
        if (cell.startsWith("{") && cell.endsWith("}")) {
            return new LinkedHashSet<>(
                    List.of(cell.substring(1, cell.length() - 1).split("\\|", -1)));
        }
        if (cell.startsWith("[") && cell.endsWith("]")) {
            String[] ends = cell.substring(1, cell.length() - 1).split(",", -1);
            return new LinkedHashSet<>(domain.subList(domain.indexOf(ends[0]), domain.indexOf(ends[1]) + 1));
        }
        return Set.of();
    }

    /** The rows that show the same, by what they show. */
    Map<List<String>, List<Integer>> alike(GeneralisedTable shown) {
        Map<List<String>, List<Integer>> alike = new HashMap<>();
        for (int row = 0; row < rows(); row++) {
            if (shown.classOf(row) >= 0) {
                alike.computeIfAbsent(shown(shown, row), none -> new ArrayList<>())
                        .add(row);
            }
        }
        return alike;
    }

    List<String> shown(GeneralisedTable table, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            cells.add(table.cell(row, column));
        }
        return cells;
    }
}
