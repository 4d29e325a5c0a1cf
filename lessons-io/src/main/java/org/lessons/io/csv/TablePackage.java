package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;

/**
 * Tables that say themselves what their columns mean, as one data package: CSV, a descriptor, a code book and loaders.
 *
 * <p>For what is no longer a case, such as a release or a cross-tabulation. Every cell is text; an empty cell, and nothing
 * else, is missing; rows stay in the order in which they are given, and no keys are made. A table without rows has no file, and
 * the descriptor and a finding say so. Other documents can lie beside the tables and are listed as files. The package
 * appears whole or not at all; the same tables give the same bytes, in a ZIP too.
 *
 * <p>Who may see the tables is for the caller to know: nothing is taken out here. Immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * List<Finding> findings = TablePackage.of("day-centres", "Day centres that closed", tables)
 *         .with("report.html", "What was protected, and what was not.", html)
 *         .write(Path.of("release.zip"));
 * }</pre>
 */
public final class TablePackage {

    /**
     * A document beside the tables.
     *
     * @param name what the file is called
     * @param definition what it is, in a sentence
     * @param bytes all of it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Document(String name, String definition, byte[] bytes) {}

    private final String name;
    private final String title;
    private final List<DescribedTable> tables;
    private final List<Document> documents;
    private final boolean forSpreadsheets;

    private TablePackage(
            String name, String title, List<DescribedTable> tables, List<Document> documents, boolean forSpreadsheets) {
        this.name = name;
        this.title = title;
        this.tables = List.copyOf(tables);
        this.documents = List.copyOf(documents);
        this.forSpreadsheets = forSpreadsheets;
    }

    /**
     * A package of those tables.
     *
     * @param name what programs call it: small letters, digits and hyphens
     * @param title what people call it
     * @param tables the tables, in order
     * @return the package, which is nowhere yet
     */
    public static TablePackage of(String name, String title, List<DescribedTable> tables) {
        return new TablePackage(name, title, tables, List.of(), false);
    }

    /**
     * The same with one more document beside the tables, such as a report.
     *
     * @param file what it is called there, with its ending: letters, digits, hyphens, underscores and full stops
     * @param definition what it is, in a sentence
     * @param bytes all of it; text in UTF-8
     * @return another package
     */
    public TablePackage with(String file, String definition, byte[] bytes) {
        List<Document> more = new ArrayList<>(documents);
        more.add(new Document(file, definition, bytes.clone()));
        return new TablePackage(name, title, tables, more, forSpreadsheets);
    }

    /**
     * The same for who opens its tables in a spreadsheet, as {@link DatasetWriter#forSpreadsheets()} has it.
     *
     * @return another package
     */
    public TablePackage forSpreadsheets() {
        return new TablePackage(name, title, tables, documents, true);
    }

    /**
     * What stands against writing it, and what is worth knowing.
     *
     * @return findings that name places and no cells, sorted; none when all is well
     */
    public List<Finding> check() {
        return new TablePackageCheck(name, title, tables, documents).findings();
    }

    /**
     * Writes it, unless an error stands against it.
     *
     * @param target where it is to appear: a directory that is empty or not there yet, or a file called {@code .zip} that is not
     *     there yet
     * @return the findings of {@link #check()}; when one is an error, nothing was written
     * @throws IOException when something is there, or the disk fails; nothing appears then
     */
    public List<Finding> write(Path target) throws IOException {
        List<Finding> findings = check();
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return findings;
        }
        UnfinishedDirectory directory = new UnfinishedDirectory(target);
        try (Closer closer = new Closer()) {
            closer.add(directory::vanish);
            fill(directory.path());
            directory.appear();
        }
        return findings;
    }

    private void fill(Path dir) throws IOException {
        List<Table> laid = new ArrayList<>();
        Map<String, List<Column>> present = new LinkedHashMap<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (DescribedTable table : tables) {
            Table one = laid(table, laid.size());
            laid.add(one);
            if (!table.rows().isEmpty()) {
                present.put(one.name(), one.columns());
                rows.put(one.name(), write(dir, table, one));
            }
        }
        for (Document document : documents) {
            Files.write(dir.resolve(document.name()), document.bytes());
        }
        rows.put(Codebook.NAME, Codebook.write(dir.resolve(Codebook.FILE), laid, null, forSpreadsheets));
        Loaders.write(dir, laid, present, forSpreadsheets);
        new TablePackageDescriptor(dir, forSpreadsheets).write(name, title, laid, rows, documents);
    }

    private static Table laid(DescribedTable table, int index) {
        Table laid = new Table(index, table.name(), Table.Role.ALONE, null, table.definition());
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            DescribedColumn column = table.columns().get(i);
            boolean isFull = !table.rows().isEmpty()
                    && table.rows().stream().noneMatch(row -> row.get(at).isEmpty());
            laid.add(Column.told(laid.free(column.name()), column.definition(), isFull));
        }
        return laid;
    }

    private long write(Path dir, DescribedTable table, Table laid) throws IOException {
        try (Sheet sheet = new Sheet(dir.resolve(laid.file()), laid.name(), laid.columns(), forSpreadsheets)) {
            boolean isNarrow = laid.columns().size() == 1;
            for (List<String> row : table.rows()) {
                // Where there is nothing but one empty cell it needs quotes: an empty line is no row.
                sheet.write(row.stream()
                        .map(cell -> cell.isEmpty() && !isNarrow ? null : cell)
                        .toArray(String[]::new));
                sheet.settle();
            }
            sheet.finish();
            return sheet.rows();
        }
    }

    /** Its name and size; no cell. */
    @Override
    public String toString() {
        return "TablePackage[" + tables.size() + " tables, " + documents.size() + " documents]";
    }
}
