package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Leaf;

/** One document on its way in: its rows, table by table, and what was noticed about them. */
final class IncomingCase {

    private static final int MOST_FINDINGS = 1_000;
    private static final int MOST_ROWS = 100_000;

    private final List<List<Row>> rows;
    private final int[] taken;
    private final List<Table> tables;
    private final List<Finding> findings = new ArrayList<>();
    private int held;

    IncomingCase(List<Table> tables) {
        this.tables = tables;
        this.taken = new int[tables.size()];
        this.rows = new ArrayList<>(Collections.nCopies(tables.size(), List.of()));
    }

    void add(Row row) {
        Finding fault = row.fault();
        if (fault != null) {
            add(fault);
        } else if (held == MOST_ROWS) {
            held++;
            find(row, -1, "csv.too-many-rows");
        } else if (held < MOST_ROWS) {
            held++;
            int table = row.table().index();
            if (rows.get(table).isEmpty()) {
                rows.set(table, new ArrayList<>());
            }
            rows.get(table).add(row);
        }
    }

    void add(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    void find(Row row, int column, String code) {
        add(row.finding(column, code));
    }

    boolean hasFindings() {
        return !findings.isEmpty();
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many rows it has in other tables than the first. */
    int rowsElsewhere() {
        return held - 1;
    }

    /** What a cell stands for; empty when it is empty, and when it is at fault, which is then a finding. */
    Optional<?> leaf(Row row, int column, Leaf leaf) {
        String cell = row.cell(column);
        if (cell == null) {
            return Optional.empty();
        }
        Optional<?> value = Cells.parse(leaf, cell);
        if (value.isEmpty()) {
            find(row, column, "csv.value");
        }
        return value;
    }

    /** Compares a cell with what follows from others. */
    void compare(Row row, int column, @Nullable String derived) {
        String cell = row.cell(column);
        if (derived == null ? cell != null : !derived.equals(cell)) {
            find(row, column, "csv.derived");
        }
    }

    /** The next rows of the table, as far as they belong to that row and place. */
    List<Row> take(Table table, Row owner, String place) {
        List<Row> all = rows.get(table.index());
        int from = taken[table.index()];
        int to = from;
        while (to < all.size() && belongs(all.get(to), owner, place)) {
            Row row = all.get(to);
            to++;
            if (table.position() >= 0 && Cells.number(row.cell(table.position())) != to - from) {
                find(row, table.position(), "csv.position");
            }
        }
        taken[table.index()] = to;
        return all.subList(from, to);
    }

    private static boolean belongs(Row row, Row owner, String place) {
        Table table = row.table();
        Table parent = table.parent();
        if (table.parentKey() >= 0 && parent != null) {
            String key = owner.cell(parent.key());
            if (key == null || !key.equals(row.cell(table.parentKey()))) {
                return false;
            }
        }
        return table.place() < 0 || place.equals(row.cell(table.place()));
    }

    /** Says of each table which row of it came first that belongs nowhere; those below it are not blamed as well. */
    void findStrays() {
        Set<Table> strayed = new HashSet<>();
        for (Table table : tables) {
            List<Row> all = rows.get(table.index());
            int next = taken[table.index()];
            if (table.role() == Table.Role.ROOT || next == all.size()) {
                continue;
            }
            strayed.add(table);
            Table parent = table.parent();
            if (parent == null || !strayed.contains(parent)) {
                stray(all.get(next), parent);
            }
        }
    }

    private void stray(Row row, @Nullable Table parent) {
        Table table = row.table();
        if (table.parentKey() >= 0 && parent != null) {
            String key = row.cell(table.parentKey());
            boolean known = rows.get(parent.index()).stream()
                    .anyMatch(other -> key != null && key.equals(other.cell(parent.key())));
            if (!known) {
                find(row, table.parentKey(), "csv.foreign-key");
                return;
            }
        }
        String place = table.place() < 0 ? null : row.cell(table.place());
        if (table.place() >= 0 && (place == null || !table.hasPlace(place))) {
            find(row, table.place(), "csv.value");
            return;
        }
        find(row, -1, "csv.row-order");
    }
}
