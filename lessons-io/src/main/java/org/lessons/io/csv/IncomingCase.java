package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Part;

/** One document after the other on its way in: its rows, table by table, and what was noticed about them. */
final class IncomingCase {

    private static final int MOST_FINDINGS = 1_000;
    private static final int MOST_ROWS = 100_000;

    private final List<List<Row>> rows;
    private final int[] taken;
    private final List<Table> tables;
    private List<Finding> findings = new ArrayList<>();
    private int held;

    IncomingCase(List<Table> tables) {
        this.tables = tables;
        this.taken = new int[tables.size()];
        this.rows = new ArrayList<>();
        tables.forEach(table -> rows.add(new ArrayList<>()));
    }

    /** Begins the next document. */
    void clear() {
        rows.forEach(List::clear);
        Arrays.fill(taken, 0);
        findings = new ArrayList<>();
        held = 0;
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
            rows.get(row.table().index()).add(row);
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

    /** What a cell stands for; null when it is empty, and when it is at fault, which is then a finding. */
    @Nullable
    Object value(Row row, int column) {
        Object cell = row.cell(column);
        if (!(cell instanceof Spelling)) {
            return cell;
        }
        Object value = ((Spelling) cell).value();
        if (value == null) {
            find(row, column, "csv.value");
        }
        return value;
    }

    /** The same, as the component holds it. */
    @Nullable
    Object held(Row row, int column, Part part) {
        Object cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        if (part.cardinality() != Part.Cardinality.OPTIONAL) {
            return value(row, column);
        }
        if (!(cell instanceof Spelling)) {
            return Optional.of(cell);
        }
        Spelling spelling = (Spelling) cell;
        return spelling.value() == null ? value(row, column) : spelling.held();
    }

    /** Compares the cells behind a column with what follows from it; not when it is at fault, which was said. */
    void compareBehind(Row row, int column, Behind behind) {
        Object cell = row.cell(column);
        if (cell == null) {
            for (int i = 1; i <= behind.columns(); i++) {
                compare(row, column + i, null);
            }
        } else if (cell instanceof Spelling && ((Spelling) cell).value() != null) {
            @Nullable String[] derived = ((Spelling) cell).behind();
            for (int i = 0; i < derived.length; i++) {
                compare(row, column + 1 + i, derived[i]);
            }
        }
    }

    private void compare(Row row, int column, @Nullable String derived) {
        if (!Objects.equals(derived, row.cell(column))) {
            find(row, column, "csv.derived");
        }
    }

    /** Whether there are rows of the table left that nobody took. */
    boolean hasMore(Table table) {
        return taken[table.index()] < rows.get(table.index()).size();
    }

    /** Which row of the table is to be taken next. */
    int next(Table table) {
        return taken[table.index()];
    }

    Row row(Table table, int index) {
        return rows.get(table.index()).get(index);
    }

    /** Takes the next rows of the table, as far as they belong to that row and place; answers where they end. */
    int take(Table table, Row owner, String place) {
        List<Row> all = rows.get(table.index());
        int from = taken[table.index()];
        int to = from;
        while (to < all.size() && belongs(table, all.get(to), owner, place)) {
            Row row = all.get(to);
            to++;
            if (table.position() >= 0 && row.position() != to - from) {
                find(row, table.position(), "csv.position");
            }
        }
        taken[table.index()] = to;
        return to;
    }

    private static boolean belongs(Table table, Row row, Row owner, String place) {
        if (table.parentKey() >= 0 && row.parentKey() != owner.key()) {
            return false;
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
            boolean known = rows.get(parent.index()).stream().anyMatch(other -> other.key() == row.parentKey());
            if (!known) {
                find(row, table.parentKey(), "csv.foreign-key");
                return;
            }
        }
        if (table.place() >= 0 && !(row.cell(table.place()) instanceof String place && table.hasPlace(place))) {
            find(row, table.place(), "csv.value");
            return;
        }
        find(row, -1, "csv.row-order");
    }
}
