package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.model.CaseFile;
import org.lessons.model.testing.AnyRecord;
import tools.jackson.databind.JsonNode;

class DuckDbTest {

    @TempDir
    static Path directory;

    static Path dataset;
    static Map<String, Long> rows = new TreeMap<>();

    @BeforeAll
    static void writesAPackageOfNastyCases() {
        List<CaseFile> files = IntStream.range(0, 40)
                .mapToObj(i -> AnyRecord.of(CaseFile.class, 100 + i, i * 2))
                .toList();
        dataset = Packages.write(directory, CaseFile.class, files);
        JsonNode descriptor = Descriptor.MAPPER.readTree(Packages.bytes(dataset.resolve("datapackage.json")));
        for (JsonNode resource : descriptor.path("resources")) {
            rows.put(resource.path("name").asString(), resource.path("rows").longValue());
        }
    }

    @Test
    void loadsThePackageWithItsKeys() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            load(statement);
            for (Table table : Tables.of(CaseFile.class).all()) {
                if (table.role() != Table.Role.REST || rows.containsKey(table.name())) {
                    assertThat(number(statement, "SELECT count(*) FROM \"" + table.name() + "\""))
                            .as(table.name())
                            .isEqualTo(rows.getOrDefault(table.name(), 0L));
                }
            }
            assertThat(number(
                            statement,
                            "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"))
                    .isGreaterThan(35);
            assertThatThrownBy(
                            () -> statement.execute(
                                    "INSERT INTO decisions_by (case_key, parent_key, position, value) VALUES (1, 999999, 1, 'X')"))
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void holdsTheSameTextsCodesNumbersAndDaysOnceLoaded() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            load(statement);
            for (Table table : Tables.of(CaseFile.class).all()) {
                if (!rows.containsKey(table.name())) {
                    continue;
                }
                List<List<String>> written = written(dataset.resolve(table.file()));
                for (int i = 0; i < table.columns().size(); i++) {
                    int column = i;
                    Kind kind = table.columns().get(i).kind();
                    if (kind != Kind.DECIMAL && kind != Kind.FLAG) {
                        assertThat(column(statement, table.name(), i + 1))
                                .as(table.name())
                                .isEqualTo(written.stream()
                                        .skip(1)
                                        .map(row -> row.get(column))
                                        .toList());
                    }
                }
            }
        }
    }

    private static List<String> column(Statement statement, String table, int column) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (result.next()) {
                String cell = result.getString(column);
                cells.add(cell == null ? "" : cell);
            }
        }
        return cells;
    }

    @Test
    void joinsCausesToTheConcernsInWhichTheyShowed() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            load(statement);
            assertThat(number(
                            statement,
                            "SELECT count(*) FROM causes_concerns l JOIN causes c ON l.parent_key = c.key"
                                    + " JOIN cases ON cases.case_key = c.case_key AND l.case_key = c.case_key"))
                    .isEqualTo(rows.get("causes_concerns"));
        }
    }

    @Test
    void sniffsTheSameCellsThatWeWrote() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                Stream<Path> files = Files.list(dataset)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                assertThat(sniffed(statement, file))
                        .as(file.getFileName().toString())
                        .isEqualTo(written(file));
            }
        }
    }

    private static void load(Statement statement) throws SQLException {
        statement.execute("SET file_search_path = '" + dataset + "'");
        statement.execute(Packages.text(dataset.resolve("load.sql")));
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static List<List<String>> sniffed(Statement statement, Path file) throws SQLException {
        String query = "SELECT * FROM read_csv_auto('" + file + "', all_varchar = true)";
        List<List<String>> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            int width = result.getMetaData().getColumnCount();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                header.add(result.getMetaData().getColumnName(i));
            }
            found.add(header);
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    String cell = result.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                found.add(row);
            }
        }
        return found;
    }

    private static List<List<String>> written(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
