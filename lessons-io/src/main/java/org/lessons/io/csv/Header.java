package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/** The first line of a table, compared with the columns that it should name. */
final class Header {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Header() {}

    /** What is wrong with it. Names of ours alone are repeated: what stands in a wrong header may be somebody's data. */
    static List<Finding> check(Table table, @Nullable String[] header, CellHandler handler) {
        List<String> wanted = table.columns().stream().map(Column::name).toList();
        String first = header[0] == null ? "" : header[0];
        if (first.startsWith(BYTE_ORDER_MARK)) {
            return List.of(Row.at(table, 0, -1, "csv.byte-order-mark"));
        }
        if (handler.count() == 1 && wanted.size() > 1 && (first.contains(";") || first.contains("\t"))) {
            return List.of(Row.at(table, 0, -1, "csv.separator"));
        }
        Set<String> found = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Math.max(handler.count(), header.length); i++) {
            String name = i < header.length ? header[i] : null;
            if (i >= handler.count()) {
                break;
            }
            if (name == null || !wanted.contains(name)) {
                findings.add(Finding.of(
                        new Location.InTable(table.name(), 0, ""), "csv.unknown-column", Integer.toString(i + 1)));
            } else if (!found.add(name)) {
                findings.add(Row.at(table, 0, wanted.indexOf(name), "csv.duplicate-column"));
            }
        }
        if (found.isEmpty()) {
            return List.of(Row.at(table, 0, -1, "csv.header"));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.contains(wanted.get(i))) {
                findings.add(Row.at(table, 0, i, "csv.missing-column"));
            }
        }
        for (int i = 0; i < wanted.size() && findings.isEmpty(); i++) {
            if (!wanted.get(i).equals(header[i])) {
                findings.add(Row.at(table, 0, i, "csv.column-order"));
            }
        }
        return findings;
    }
}
