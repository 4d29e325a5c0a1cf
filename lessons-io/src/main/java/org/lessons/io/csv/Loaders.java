package org.lessons.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Scripts that load a package: nobody should have to guess what an empty cell or the text "NA" means. */
final class Loaders {

    private static final String SQL = """
            -- Loads this package into DuckDB, with the keys that it has. Run it in the package's own directory:
            --   duckdb lessons.duckdb -init load.sql
            """;

    private static final String UNGUARDED = """

            -- An apostrophe stands before what a spreadsheet would take for a formula.
            CREATE OR REPLACE TEMPORARY MACRO unguarded(cell) AS
              CASE WHEN starts_with(cell, '''') THEN substr(cell, 2) ELSE cell END;
            """;

    private Loaders() {}

    static void write(Path dir, Tables<?> tables, WideTable wide, Map<String, Long> rows, boolean guarded)
            throws IOException {
        Map<String, List<Column>> present = new LinkedHashMap<>();
        for (Table table : tables.all()) {
            if (rows.containsKey(table.name())) {
                present.put(table.name(), table.columns());
            }
        }
        if (rows.containsKey(wide.name())) {
            present.put(wide.name(), wide.columns());
        }
        write(dir, tables.all(), present, guarded);
    }

    /** For those tables, and for what else has rows. */
    static void write(Path dir, List<Table> tables, Map<String, List<Column>> present, boolean guarded)
            throws IOException {
        save(dir.resolve("load.sql"), sql(tables, present, guarded));
        save(dir.resolve("load.py"), script("load.py", guarded ? "True" : "False", python(present)));
        save(dir.resolve("load.R"), script("load.R", guarded ? "TRUE" : "FALSE", r(present)));
    }

    private static String script(String name, String guarded, String columns) throws IOException {
        try (InputStream in = Objects.requireNonNull(Loaders.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@GUARDED@", guarded).replace("@COLUMNS@", columns);
        }
    }

    private static void save(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String python(Map<String, List<Column>> present) {
        StringBuilder text = new StringBuilder();
        present.forEach((name, columns) -> {
            text.append("    \"").append(name).append("\": {\n");
            for (Column column : columns) {
                text.append("        \"").append(column.name()).append("\": \"");
                text.append(column.kind().inDescriptor()).append("\",\n");
            }
            text.append("    },\n");
        });
        return text.toString();
    }

    private static String r(Map<String, List<Column>> present) {
        return present.entrySet().stream()
                .map(table -> table.getValue().stream()
                        .map(column -> "    `" + column.name() + "` = \""
                                + column.kind().inDescriptor() + "\"")
                        .collect(Collectors.joining(",\n", "  `" + table.getKey() + "` = c(\n", "\n  )")))
                .collect(Collectors.joining(",\n", "", "\n"));
    }

    private static String sql(List<Table> tables, Map<String, List<Column>> present, boolean guarded) {
        StringBuilder text = new StringBuilder(guarded ? SQL + UNGUARDED : SQL);
        for (Table table : tables) {
            if (table.role() != Table.Role.REST || present.containsKey(table.name())) {
                text.append('\n').append(create(table, tables.get(0)));
            }
        }
        for (Table table : tables) {
            if (present.containsKey(table.name())) {
                text.append('\n').append(insert(table, guarded));
            }
        }
        return text.toString();
    }

    private static String create(Table table, Table root) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add("  " + quoted(column.name()) + " " + column.kind().inSql()
                    + (column.required() ? " NOT NULL" : ""));
        }
        if (table.role() != Table.Role.ALONE) {
            lines.add(table.primaryKey().stream()
                    .map(Loaders::quoted)
                    .collect(Collectors.joining(", ", "  PRIMARY KEY (", ")")));
        }
        Table parent = table.parent();
        if (parent != null) {
            lines.add(foreign(table.columns().get(0), root, root.columns().get(0)));
        }
        if (parent != null && table.parentKey() >= 0) {
            lines.add(foreign(
                    table.columns().get(table.parentKey()),
                    parent,
                    parent.columns().get(parent.key())));
        }
        return "CREATE TABLE " + quoted(table.name()) + " (\n" + String.join(",\n", lines) + "\n);\n";
    }

    private static String foreign(Column column, Table table, Column referred) {
        return "  FOREIGN KEY (" + quoted(column.name()) + ") REFERENCES " + quoted(table.name()) + " ("
                + quoted(referred.name()) + ")";
    }

    /** The end of a line is not named: DuckDB 2.0 loads no row, and no error, when it is named and the mode strict. */
    private static String insert(Table table, boolean guarded) {
        String columns = table.columns().stream()
                .map(column -> "    '" + column.name() + "': '" + column.kind().inSql() + "'")
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
        String cells = table.columns().stream()
                .map(column -> guarded && Guard.concerns(column)
                        ? "unguarded(" + quoted(column.name()) + ")"
                        : quoted(column.name()))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(table.name()) + " SELECT " + (guarded ? cells : "*") + " FROM read_csv('"
                + table.file() + "',\n"
                + "  auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',\n"
                + "  nullstr = '', encoding = 'utf-8', dateformat = '%Y-%m-%d', strict_mode = true, parallel = false,\n"
                + "  max_line_size = 33554432, columns = " + columns + ");\n";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
