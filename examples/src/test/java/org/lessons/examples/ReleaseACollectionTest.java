package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.anonymise.microdata.Hierarchy;
import org.lessons.anonymise.release.Ledger;
import org.lessons.anonymise.release.Release;
import org.lessons.anonymise.release.ReleaseFlow;
import org.lessons.anonymise.release.RiskReport;
import org.lessons.io.json.LessonsJson;
import org.lessons.model.CaseFile;
import org.lessons.model.table.DescribedColumn;

class ReleaseACollectionTest {

    private static final Path CASES = Run.ROOT.resolve("cases/valid");

    /** Those that a case is looked for by; the others are told as they are. */
    private static final List<String> COARSE = Release.columns().stream()
            .map(DescribedColumn::name)
            .filter(name -> name.startsWith("subject_") && !name.equals("subject_kinds") || name.startsWith("effects_"))
            .toList();

    @TempDir
    Path temp;

    /** What a run printed, and its exit status at the end. */
    private String run(Path cases, String... more) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        String[] args =
                Stream.concat(Stream.of(cases.toString()), Arrays.stream(more)).toArray(String[]::new);
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            int status = ReleaseACollection.run(out, args);
            return printed.toString(StandardCharsets.UTF_8) + "exit " + status;
        }
    }

    private String release(Path cases, int k, String name, String... without) throws IOException {
        return run(
                cases,
                Stream.concat(
                                Stream.of(Integer.toString(k), out(name).toString(), house().toString()),
                                Arrays.stream(without))
                        .toArray(String[]::new));
    }

    private Path out(String name) {
        return temp.resolve(name);
    }

    private Path house() {
        return temp.resolve("house");
    }

    private Path schemes() {
        return Run.write(temp.resolve("schemes.ndjson"), Schemes.of(7, 80));
    }

    private static <R extends Record> R read(Class<R> type, Path file) {
        return LessonsJson.strict().read(type, Run.bytes(file)).value().orElseThrow();
    }

    @Test
    void theCasesOfTheRepositoryGoOutWithTheirRiskReport() throws IOException {
        assertThat(release(CASES, 2, "package")).doesNotContain("ERROR").endsWith("exit 0");
        assertThat(Run.names(out("package")))
                .contains("cases.csv", "texts.csv", "datapackage.json", "codebook.csv", "load.sql", "flow.json")
                .contains("risk-report.html", "risk-report.json")
                .doesNotContain("ledger.json", "ledger.key");
        assertThat(Files.readString(out("package").resolve("risk-report.html")))
                .contains("This report does not say that the collection is anonymous.");
        ReleaseFlow flow = read(ReleaseFlow.class, out("package").resolve("flow.json"));
        assertThat(flow.submitted()).isEqualTo(Run.given(CASES).size());
        assertThat(Files.readAllLines(out("package").resolve("cases.csv"))).hasSize(1 + flow.released());
        nobodyIsIn(out("package"), Run.given(CASES));
    }

    @Test
    void ofEightySchemesEachLooksLikeTwoOthersOfTwoOtherProviders() throws Exception {
        Path cases = schemes();
        assertThat(release(cases, 3, "package")).doesNotContain("ERROR").endsWith("exit 0");
        assertThat(smallestClass(out("package"))).isGreaterThanOrEqualTo(3);
        RiskReport report = read(RiskReport.class, out("package").resolve("risk-report.json"));
        assertThat(report.rows()).isEqualTo(80);
        assertThat(report.classes().smallest().orElseThrow()).isGreaterThanOrEqualTo(3);
        assertThat(report.holders().orElseThrow().fewest()).isGreaterThanOrEqualTo(3);
        assertThat(report.attested().orElseThrow().count()).isZero();
        nobodyIsIn(out("package"), Schemes.of(7, 80));
    }

    private static long smallestClass(Path dataset) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET file_search_path = '" + dataset + "'");
            statement.execute(new String(Run.bytes(dataset.resolve("load.sql")), StandardCharsets.UTF_8));
            try (ResultSet least =
                    statement.executeQuery("SELECT min(n) FROM (SELECT count(*) AS n FROM cases GROUP BY "
                            + String.join(", ", COARSE) + ")")) {
                least.next();
                return least.getLong(1);
            }
        }
    }

    private static void nobodyIsIn(Path folder, List<CaseFile> files) {
        Searched searched = Searched.files(folder);
        for (CaseFile file : files) {
            assertThat(searched.contains(file.content().id().orElseThrow())).isFalse();
            file.cast().forEach(member -> assertThat(Searched.names(member)).noneMatch(searched::holds));
        }
    }

    @Test
    void theLedgerIsReadBackAndTheNextReleaseIsCheckedAgainstIt() throws IOException {
        Path cases = schemes();
        assertThat(release(cases, 3, "first.zip")).doesNotContain("ledger.").endsWith("exit 0");
        assertThat(release(cases, 3, "second.zip", "subject_reach"))
                .contains("ledger.joint-classes")
                .endsWith("exit 0");
        Ledger ledger = read(Ledger.class, house().resolve("ledger.json"));
        assertThat(ledger.entries()).map(entry -> entry.version()).containsExactly("release-1", "release-2");
        assertThat(Run.names(house())).containsExactly("ledger.json", "ledger.key");
        assertThat(Files.readString(house().resolve("ledger.json"))).doesNotContain("NORTH_WEST", "SHELTERED");
    }

    @Test
    void moreThanThereAreCannotLookTheSame() throws IOException {
        assertThat(release(CASES, 500, "package"))
                .contains("ERROR release.k-too-large: 500 cases cannot look the same where only")
                .endsWith("exit 1");
        nothingWasWritten();
    }

    @Test
    void aColumnThatThereIsNotIsNamed() throws IOException {
        assertThat(release(CASES, 2, "package", "colour"))
                .contains("cases, column colour: ERROR release.unknown-column: ")
                .endsWith("exit 1");
        nothingWasWritten();
    }

    @Test
    void anEmptyHierarchyIsNoHierarchy() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ReleaseACollection collection = new ReleaseACollection(new PrintStream(printed, true, StandardCharsets.UTF_8));
        collection.treat(CaseFiles.open(CASES));
        Release.Builder asked = Release.builder(2).column("subject_places", Hierarchy.of(List.of()));
        assertThat(collection.release(asked, out("package"), house())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("cases, column subject_places: ERROR release.empty-hierarchy: ");
        nothingWasWritten();
    }

    @Test
    void anEmptyFolderIsNoCollection() throws IOException {
        Path none = Files.createDirectory(temp.resolve("none"));
        assertThat(release(none, 2, "package"))
                .contains("ERROR release.no-cases: ")
                .endsWith("exit 1");
        Files.delete(none);
        nothingWasWritten();
    }

    @Test
    void aWrongCallIsTold() throws IOException {
        assertThat(run(CASES)).isEqualTo("usage: ReleaseACollection CASES K OUT HOUSE [COLUMN ...]\nexit 2");
        assertThat(run(CASES, "some", "out", "house")).startsWith("usage: ").endsWith("exit 2");
        nothingWasWritten();
    }

    private void nothingWasWritten() {
        assertThat(temp).isEmptyDirectory();
    }
}
