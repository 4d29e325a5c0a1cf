package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.check.Finding;
import org.lessons.model.table.DescribedColumn;
import org.lessons.model.table.DescribedTable;
import tools.jackson.databind.JsonNode;

class TablePackageTest {

    private static final List<String> HOSTILE = List.of(
            "=1+1", "a, \"b\"", "two\r\nlines", "'quoted'", " spaced ", "NA", "007", "\u00e2\ud83d\udeb2", "\t", "@x");

    private static final DescribedTable CASES = new DescribedTable(
            "cases",
            "A row a scheme.",
            List.of(
                    new DescribedColumn("case_key", "A number of this release."),
                    new DescribedColumn("region", "Where it was; a nation where a region would tell.")),
            List.of(List.of("1", "North West"), List.of("2", ""), List.of("3", "Wales, \"all\" of it")));

    private static final DescribedTable TEXTS = new DescribedTable(
            "texts",
            "A row a text.",
            List.of(new DescribedColumn("text", "What was told."), new DescribedColumn("case_why", "Why it is alone.")),
            HOSTILE.stream().map(text -> List.of(text, "NOT_LINKED")).toList());

    private static final DescribedTable EMPTY = new DescribedTable(
            "suppressed", "A row left out.", List.of(new DescribedColumn("why", "For what reason.")), List.of());

    private static final DescribedTable NARROW = new DescribedTable(
            "narrow", "", List.of(new DescribedColumn("only", "")), List.of(List.of("a"), List.of(""), List.of("b")));

    private static final byte[] REPORT = "<p>What was not protected.</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private static TablePackage whole() {
        return TablePackage.of("bridge-schemes", "Schemes at the bridge", List.of(CASES, EMPTY, TEXTS, NARROW))
                .with("risk-report.html", "What may still be known.", REPORT)
                .with("risk-report.json", "", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private Path written() throws IOException {
        Path target = directory.resolve("package");
        whole().write(target);
        return target;
    }

    private static JsonNode descriptor(Path dataset) {
        return Descriptor.MAPPER.readTree(Packages.bytes(dataset.resolve("datapackage.json")));
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> held = Files.list(dir)) {
            return held.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTextInQuotesAndNothingWhereSomethingIsMissing() throws IOException {
        Path dataset = written();
        assertThat(Packages.text(dataset.resolve("cases.csv")))
                .isEqualTo("\"case_key\",\"region\"\r\n\"1\",\"North West\"\r\n\"2\",\r\n"
                        + "\"3\",\"Wales, \"\"all\"\" of it\"\r\n");
        assertThat(Packages.text(dataset.resolve("narrow.csv"))).isEqualTo("\"only\"\r\n\"a\"\r\n\"\"\r\n\"b\"\r\n");
        assertThat(Packages.bytes(dataset.resolve("risk-report.html"))).isEqualTo(REPORT);
    }

    @Test
    void leavesOutATableWithoutRowsAndSaysSo() throws IOException {
        List<Finding> findings = whole().write(directory.resolve("package"));
        assertThat(findings)
                .map(Finding::toString)
                .containsExactly(
                        "suppressed: WARNING csv.no-row: The table has no row, and hence no file in the package.");
        Path dataset = directory.resolve("package");
        assertThat(names(dataset))
                .containsExactly(
                        "cases.csv",
                        "codebook.csv",
                        "datapackage.json",
                        "load.R",
                        "load.py",
                        "load.sql",
                        "narrow.csv",
                        "risk-report.html",
                        "risk-report.json",
                        "texts.csv");
        assertThat(descriptor(dataset).path("description").asString())
                .isEqualTo("All cells are text. An empty cell, and nothing else, means that something is missing."
                        + " Without rows, and hence without a file: suppressed.");
        assertThat(Packages.text(dataset.resolve("codebook.csv")))
                .contains("\r\nsuppressed,why,string,optional,,quasi,\"For what reason.\",FALSE\r\n");
    }

    @Test
    void theCodeBookSaysWhatEveryColumnMeansAndWhichHaveNoEmptyCell() throws IOException {
        assertThat(Packages.text(written().resolve("codebook.csv")).split("\r\n"))
                .startsWith(
                        "\"table\",\"column\",\"type\",\"cardinality\",\"vocabulary\",\"sensitivity\",\"definition\",\"derived\"",
                        "cases,case_key,string,one,,quasi,\"A number of this release.\",FALSE",
                        "cases,region,string,optional,,quasi,\"Where it was; a nation where a region would tell.\",FALSE")
                .contains("narrow,only,string,optional,,quasi,,FALSE")
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage", "dataresource", "tableschema", "tabledialect"})
    void theDescriptorIsValidAgainstTheProfilesOfVersionTwo(String profile) throws IOException {
        Path schemaFile = Path.of(System.getProperty("lessons.root"))
                .resolve("../shared/data/profiles/datapackage-2.0-" + profile + ".json");
        assumeTrue(Files.isRegularFile(schemaFile), "the Data Package profiles are not at " + schemaFile);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schemaFile), InputFormat.JSON);
        JsonNode descriptor = descriptor(written());
        List<JsonNode> parts = new ArrayList<>(profile.equals("datapackage") ? List.of(descriptor) : List.of());
        for (JsonNode resource : descriptor.path("resources")) {
            boolean isTable = resource.path("type").asString("").equals("table");
            switch (profile) {
                case "dataresource" -> parts.add(resource);
                case "tableschema" -> parts.addAll(isTable ? List.of(resource.path("schema")) : List.of());
                case "tabledialect" -> parts.addAll(isTable ? List.of(resource.path("dialect")) : List.of());
                default -> {}
            }
        }
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(schema.validate(part)).isEmpty());
    }

    @Test
    void theDescriptorListsTablesAsTablesAndDocumentsAsFiles() throws IOException {
        JsonNode resources = descriptor(written()).path("resources");
        List<String> lines = new ArrayList<>();
        for (JsonNode resource : resources) {
            lines.add(resource.path("path").asString() + " "
                    + resource.path("profile").asString() + " "
                    + resource.path("mediatype").asString() + " "
                    + resource.path("rows").asInt(-1) + " "
                    + resource.path("schema").path("fields").size());
        }
        assertThat(lines)
                .containsExactly(
                        "cases.csv tabular-data-resource text/csv 3 2",
                        "texts.csv tabular-data-resource text/csv 10 2",
                        "narrow.csv tabular-data-resource text/csv 3 1",
                        "codebook.csv tabular-data-resource text/csv 6 8",
                        "risk-report.html data-resource text/html -1 0",
                        "risk-report.json data-resource application/json -1 0");
        assertThat(resources.get(4).path("description").asString()).isEqualTo("What may still be known.");
        assertThat(resources.get(4).path("bytes").asInt()).isEqualTo(REPORT.length);
        assertThat(resources.get(0).path("schema").has("primaryKey")).isFalse();
        for (JsonNode field : resources.get(1).path("schema").path("fields")) {
            assertThat(field.path("type").asString()).isEqualTo("string");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void duckDbLoadsEveryRowAndTheSameCells(boolean forSpreadsheets) throws IOException, SQLException {
        Path dataset = directory.resolve("package");
        (forSpreadsheets ? whole().forSpreadsheets() : whole()).write(dataset);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET file_search_path = '" + dataset + "'");
            statement.execute(Packages.text(dataset.resolve("load.sql")));
            assertThat(loaded(statement, "SELECT text FROM texts")).isEqualTo(HOSTILE);
            assertThat(loaded(statement, "SELECT region FROM cases"))
                    .containsExactly("North West", null, "Wales, \"all\" of it");
            assertThat(loaded(statement, "SELECT \"only\" FROM narrow"))
                    .hasSize(3)
                    .startsWith("a")
                    .endsWith("b");
            assertThat(loaded(statement, "SELECT count(*) FROM suppressed")).containsExactly("0");
        }
    }

    private static List<String> loaded(Statement statement, String query) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                cells.add(result.getString(1));
            }
        }
        return cells;
    }

    @Test
    void noCellBeginsAFormulaWhereItIsWrittenForSpreadsheets() throws IOException {
        Path dataset = directory.resolve("package");
        whole().forSpreadsheets().write(dataset);
        assertThat(Packages.text(dataset.resolve("texts.csv")))
                .startsWith("\ufeff\"text\"")
                .contains("\"'=1+1\"");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(dataset.resolve("texts.csv"))) {
            assertThat(reader.stream().flatMap(row -> row.getFields().stream()))
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0);
        }
        assertThat(descriptor(dataset).path("guard").asString()).isEqualTo("'");
        assertThat(Packages.text(dataset.resolve("load.py"))).contains("GUARDED = True");
    }

    @Test
    void aZipHoldsTheSameFilesAndIsTheSameBytesEachTime() throws IOException {
        Path dataset = written();
        whole().write(directory.resolve("one.zip"));
        whole().write(directory.resolve("two.zip"));
        assertThat(Packages.bytes(directory.resolve("one.zip")))
                .isEqualTo(Packages.bytes(directory.resolve("two.zip")));
        try (ZipFile zip = new ZipFile(directory.resolve("one.zip").toFile(), StandardCharsets.UTF_8)) {
            List<String> entries = zip.stream().map(ZipEntry::getName).toList();
            assertThat(entries).startsWith("datapackage.json").containsExactlyInAnyOrderElementsOf(names(dataset));
            for (String entry : entries) {
                assertThat(zip.getInputStream(zip.getEntry(entry)).readAllBytes())
                        .as(entry)
                        .isEqualTo(Packages.bytes(dataset.resolve(entry)));
            }
        }
    }

    @Test
    void aTableOfManyRowsIsWrittenWhole() throws IOException {
        List<List<String>> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> List.of(Integer.toString(i), "x".repeat(i % 50)))
                .toList();
        DescribedTable many = new DescribedTable("many", "", CASES.columns(), rows);
        Path dataset = directory.resolve("package");
        assertThat(TablePackage.of("many", "Many", List.of(many)).write(dataset))
                .isEmpty();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(dataset.resolve("many.csv"))) {
            assertThat(reader.stream().skip(1).map(CsvRecord::getFields)).isEqualTo(rows);
        }
    }

    @Test
    void nothingAppearsWhereSomethingIsAlready() throws IOException {
        Path full = Files.createDirectory(directory.resolve("full"));
        Files.writeString(full.resolve("there.txt"), "there");
        Path zip = Files.writeString(directory.resolve("there.zip"), "there");
        assertThatThrownBy(() -> whole().write(full)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> whole().write(zip)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(directory)).containsExactly("full", "there.zip");
        assertThat(names(full)).containsExactly("there.txt");
    }

    /** No path is longer than 4,095 bytes: there is room for the shorter names of files and none for the longer. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftWhenTheDiskFailsHalfWay() throws IOException {
        int unfinished = "/.package.".length() + UUID.randomUUID().toString().length() + ".part".length();
        int most = 4095 - "/codebook.csv".length() - unfinished;
        Path deep = directory;
        while (deep.toString().length() < most) {
            int left = most - deep.toString().length() - 1;
            deep = deep.resolve("d".repeat(left > 200 ? 100 : Math.max(left, 1)));
        }
        Files.createDirectories(deep);
        Path target = deep.resolve("package");
        assertThatThrownBy(() -> whole().write(target))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("risk-report.html");
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void changingTheBytesAfterwardsChangesNothing() throws IOException {
        byte[] bytes = REPORT.clone();
        TablePackage made = TablePackage.of("a", "A", List.of(CASES)).with("a.html", "", bytes);
        bytes[0] = 'X';
        made.write(directory.resolve("package"));
        assertThat(Packages.bytes(directory.resolve("package/a.html"))).isEqualTo(REPORT);
        assertThat(made).hasToString("TablePackage[1 tables, 1 documents]");
    }
}
