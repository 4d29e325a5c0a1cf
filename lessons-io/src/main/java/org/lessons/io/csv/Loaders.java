package org.lessons.io.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scripts that load a package: nobody should have to guess what an empty cell or the text "NA" means. */
final class Loaders {

    private static final String SQL = """
            -- Loads this package into DuckDB, with its keys. Run it in the package's own directory:
            --   duckdb lessons.duckdb -init load.sql
            """;

    private static final String PYTHON = """
            # Loads this package into pandas data frames, one a table:
            #   from load import load; tables = load()
            # Nothing is guessed: an empty cell is missing, and the text "NA" is a text.
            import datetime
            import decimal
            from pathlib import Path

            import pandas

            COLUMNS = {
            %s}


            def typed(cells, kind):
                if kind == "integer":
                    return pandas.to_numeric(cells).astype("Int64")
                if kind == "number":
                    return cells.map(decimal.Decimal, na_action="ignore")
                if kind == "boolean":
                    return cells.map({"TRUE": True, "FALSE": False}).astype("boolean")
                if kind == "date":
                    return cells.map(datetime.date.fromisoformat, na_action="ignore")
                return cells


            def load(directory=Path(__file__).resolve().parent):
                tables = {}
                for name, columns in COLUMNS.items():
                    table = pandas.read_csv(
                        Path(directory) / (name + ".csv"),
                        dtype=str,
                        keep_default_na=False,
                        na_values=[""],
                        encoding="utf-8",
                    )
                    if list(table.columns) != list(columns):
                        raise ValueError("other columns than expected: " + name)
                    for column, kind in columns.items():
                        table[column] = typed(table[column], kind)
                    tables[name] = table
                return tables
            """;

    private static final String R = """
            # Loads this package into a list of data frames, one a table; needs nothing beyond R:
            #   source("load.R"); tables <- load_lessons()
            # Nothing is guessed: an empty cell is missing, and the text "NA" is a text.
            lessons_columns <- list(
            %s)

            lessons_typed <- function(cells, kind) {
              switch(kind,
                integer = as.numeric(cells),
                number = as.numeric(cells),
                boolean = cells == "TRUE",
                date = as.Date(cells, format = "%%Y-%%m-%%d"),
                cells
              )
            }

            load_lessons <- function(directory = ".") {
              read <- function(name) {
                kinds <- lessons_columns[[name]]
                table <- read.csv(file.path(directory, paste0(name, ".csv")),
                  colClasses = "character", na.strings = "", quote = "\\"", comment.char = "",
                  check.names = FALSE, encoding = "UTF-8"
                )
                stopifnot(identical(names(table), names(kinds)))
                for (column in names(kinds)) {
                  table[[column]] <- lessons_typed(table[[column]], kinds[[column]])
                }
                table
              }
              sapply(names(lessons_columns), read, simplify = FALSE)
            }
            """;

    private Loaders() {}

    static void write(Path dir, Tables<?> tables, WideTable wide, Map<String, Long> rows) throws IOException {
        Map<String, List<Column>> present = new LinkedHashMap<>();
        for (Table table : tables.all()) {
            if (rows.containsKey(table.name())) {
                present.put(table.name(), table.columns());
            }
        }
        if (rows.containsKey(wide.name())) {
            present.put(wide.name(), wide.columns());
        }
        save(dir.resolve("load.sql"), sql(tables, rows));
        save(dir.resolve("load.py"), PYTHON.formatted(python(present)));
        save(dir.resolve("load.R"), R.formatted(r(present)));
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

    private static String sql(Tables<?> tables, Map<String, Long> rows) {
        StringBuilder text = new StringBuilder(SQL);
        for (Table table : tables.all()) {
            if (table.role() != Table.Role.REST || rows.containsKey(table.name())) {
                text.append('\n').append(create(table, tables.root()));
            }
        }
        for (Table table : tables.all()) {
            if (rows.containsKey(table.name())) {
                text.append('\n').append(insert(table));
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
        lines.add(table.primaryKey().stream()
                .map(Loaders::quoted)
                .collect(Collectors.joining(", ", "  PRIMARY KEY (", ")")));
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
    private static String insert(Table table) {
        String columns = table.columns().stream()
                .map(column -> "    '" + column.name() + "': '" + column.kind().inSql() + "'")
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
        return "INSERT INTO " + quoted(table.name()) + " SELECT * FROM read_csv('" + table.file() + "',\n"
                + "  auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',\n"
                + "  nullstr = '', encoding = 'utf-8', dateformat = '%Y-%m-%d', strict_mode = true, parallel = false,\n"
                + "  max_line_size = 33554432, columns = " + columns + ");\n";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
