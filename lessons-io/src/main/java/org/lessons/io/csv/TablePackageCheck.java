package org.lessons.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

/**
 * What stands against writing tables as a package.
 *
 * <p>A name that cannot be written is told by its number and not repeated: it may hold anything.
 */
final class TablePackageCheck {

    private static final int LONGEST_NAME = 64;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final Set<String> OURS = Set.of(Descriptor.FILE, Codebook.FILE, "load.sql", "load.py", "load.r");

    private final String name;
    private final String title;
    private final List<DescribedTable> tables;
    private final List<TablePackage.Document> documents;
    private final List<Finding> findings = new ArrayList<>();

    TablePackageCheck(String name, String title, List<DescribedTable> tables, List<TablePackage.Document> documents) {
        this.name = name;
        this.title = title;
        this.tables = tables;
        this.documents = documents;
    }

    List<Finding> findings() {
        if (!isName(name, "-")) {
            find("csv.package-name");
        }
        if (Bytes.hasHalfAPair(title)) {
            find("csv.surrogate");
        }
        if (tables.isEmpty()) {
            find("csv.no-table");
        }
        Set<String> files = new HashSet<>(OURS);
        for (int i = 0; i < tables.size(); i++) {
            String number = Integer.toString(i + 1);
            DescribedTable table = tables.get(i);
            if (!isName(table.name(), "_")) {
                find("csv.table-name", number);
            } else if (!files.add(table.name() + ".csv")) {
                find("csv.duplicate-table", number);
            } else {
                check(table);
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            String number = Integer.toString(i + 1);
            TablePackage.Document document = documents.get(i);
            String folded = document.name().toLowerCase(Locale.ROOT);
            if (!isName(folded, "-_.") || "-_.".indexOf(folded.charAt(0)) >= 0 || !hasEnding(folded)) {
                find("csv.file-name", number);
            } else if (!files.add(folded)) {
                find("csv.duplicate-file", number);
            }
            if (Bytes.hasHalfAPair(document.definition())) {
                find("csv.surrogate");
            }
        }
        return findings.stream().sorted().toList();
    }

    private void check(DescribedTable table) {
        if (table.columns().isEmpty()) {
            find(table, 0, "", "csv.no-column");
            return;
        }
        if (Bytes.hasHalfAPair(table.definition())) {
            find(table, 0, "", "csv.surrogate");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            DescribedColumn column = table.columns().get(i);
            if (!isName(column.name(), "_")) {
                find(table, 0, "", "csv.column-name", Integer.toString(i + 1));
            } else if (!names.add(column.name())) {
                find(table, 0, column.name(), "csv.duplicate-column");
            } else {
                texts(table, i);
            }
        }
        if (table.rows().isEmpty()) {
            find(table, 0, "", "csv.no-row");
        }
    }

    /** The first cell of a column that cannot be written is enough to know. */
    private void texts(DescribedTable table, int column) {
        DescribedColumn told = table.columns().get(column);
        if (Bytes.hasHalfAPair(told.definition())) {
            find(table, 0, told.name(), "csv.surrogate");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            if (Bytes.hasHalfAPair(table.rows().get(row).get(column))) {
                find(table, row + 1L, told.name(), "csv.surrogate");
                return;
            }
        }
    }

    private static boolean isName(String name, String others) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> LETTERS.indexOf(c) >= 0 || others.indexOf(c) >= 0);
    }

    /** Without one its name could be a table's. */
    private static boolean hasEnding(String file) {
        return file.indexOf('.') > 0 && !file.endsWith(".");
    }

    private void find(String code, String... arguments) {
        findings.add(Finding.of(new Location.InTable("package", 0, ""), code, arguments));
    }

    private void find(DescribedTable table, long row, String column, String code, String... arguments) {
        findings.add(Finding.of(new Location.InTable(table.name(), row, column), code, arguments));
    }
}
