package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lessons.model.shape.Sensitivity;

/** What every column means, as a table: for who opens the package without a program. */
final class Codebook {

    static final String NAME = "codebook";
    static final String FILE = NAME + ".csv";
    static final String DEFINITION =
            "What every table and column means. A table that has no rows has no file; it is listed here all the same.";

    static final List<Column> COLUMNS = List.of(
            text("table", Kind.CODE, "The table."),
            text("column", Kind.CODE, "The column."),
            text("type", Kind.CODE, "What its cells hold: string, integer, number, boolean or date."),
            text("cardinality", Kind.CODE, "one where no cell is empty, otherwise optional."),
            text(
                    "vocabulary",
                    Kind.CODE,
                    "The list that its codes are of; codes of other lists and retired ones occur."),
            text("sensitivity", Kind.CODE, "How near it comes to saying who somebody is: direct, quasi or safe."),
            text("definition", Kind.TEXT, "What it means."),
            new Column(
                    "derived",
                    Kind.FLAG,
                    Column.Use.VALUE,
                    true,
                    "Whether it follows from other columns.",
                    "",
                    Sensitivity.SAFE));

    private Codebook() {}

    static long write(Path file, List<Table> tables, @Nullable WideTable wide, boolean forSpreadsheets)
            throws IOException {
        try (Sheet sheet = new Sheet(file, NAME, COLUMNS, forSpreadsheets)) {
            for (Table table : tables) {
                for (Column column : table.columns()) {
                    sheet.write(row(table.name(), column, column.use() == Column.Use.DERIVED));
                }
            }
            if (wide != null) {
                for (Column column : wide.columns()) {
                    sheet.write(row(wide.name(), column, true));
                }
            }
            sheet.settle();
            sheet.finish();
            return sheet.rows();
        }
    }

    private static @Nullable String[] row(String table, Column column, boolean derived) {
        return new @Nullable String[] {
            table,
            column.name(),
            column.kind().inDescriptor(),
            column.required() ? "one" : "optional",
            column.vocabulary().isEmpty() ? null : column.vocabulary(),
            column.sensitivity().name().toLowerCase(Locale.ROOT),
            column.definition().isEmpty() ? null : column.definition(),
            derived ? "TRUE" : "FALSE"
        };
    }

    private static Column text(String name, Kind kind, String definition) {
        return new Column(name, kind, Column.Use.VALUE, false, definition, "", Sensitivity.SAFE);
    }
}
