package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.check.Finding;

/** What spreadsheets make of a package: read where nobody can doubt what is meant, and refused with advice where one can. */
class SavedAgainTest {

    private static final List<CaseFile> FILES = ThreeCases.files();

    @TempDir
    Path directory;

    private Path dataset;

    @BeforeEach
    void writesAPackage() {
        dataset = Packages.write(directory, CaseFile.class, FILES);
    }

    private List<CaseFile> read() {
        return Packages.read(dataset, CaseFile.class).stream()
                .map(read -> read.value().orElseThrow(() -> new AssertionError(read.findings())))
                .toList();
    }

    /** Every table as another program writes it. */
    private void saveAgain(char separator, LineDelimiter lines, UnaryOperator<List<List<String>>> change)
            throws IOException {
        try (Stream<Path> files = Files.list(dataset)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                List<List<String>> rows;
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                    rows = reader.stream().map(CsvRecord::getFields).toList();
                }
                try (CsvWriter writer = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(lines)
                        .build(file, StandardCharsets.UTF_8)) {
                    change.apply(rows).forEach(writer::writeRecord);
                }
            }
        }
    }

    private void change(UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.list(dataset)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.writeString(file, change.apply(Packages.text(file)));
            }
        }
    }

    @Test
    void quotesThatNeedNotBeMayBeGone() throws IOException {
        saveAgain(',', LineDelimiter.CRLF, rows -> rows);
        assertThat(Packages.text(dataset.resolve("accounts.csv"))).startsWith("case_key,");
        assertThat(read()).isEqualTo(FILES);
    }

    @Test
    void linesMayEndInAnotherWay() throws IOException {
        saveAgain(',', LineDelimiter.LF, rows -> rows);
        assertThat(read()).isEqualTo(FILES);
        saveAgain(',', LineDelimiter.CR, rows -> rows);
        assertThat(read()).isEqualTo(FILES);
    }

    @Test
    void aByteOrderMarkMayStandInFront() throws IOException {
        change(text -> "\ufeff" + text);
        assertThat(read()).isEqualTo(FILES);
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            saveAgain(',', LineDelimiter.CRLF, rows -> {
                List<Integer> order = new ArrayList<>();
                for (int i = 0; i < rows.get(0).size(); i++) {
                    order.add(i);
                }
                Collections.shuffle(order, random);
                return rows.stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList();
            });
            assertThat(read()).isEqualTo(FILES);
        }
    }

    @Test
    void guardsMayHaveBeenTurnedAroundWithTheirColumns() throws IOException {
        CaseFile early = CaseFile.of(FailureCase.builder()
                .subject(Subject.builder().started(When.on("-0044")).build())
                .build());
        dataset = directory.resolve("guarded");
        try (DatasetWriter<CaseFile> writer = DatasetWriter.identifiable(
                        dataset, CaseFile.class, Identifiable.staysInTheHouse())
                .forSpreadsheets()) {
            for (CaseFile file : FILES) {
                writer.add(file);
            }
            writer.add(early);
            writer.finish(Packages.released(FILES.size() + 1));
        }
        change(text -> text.substring(1));
        saveAgain(
                ',',
                LineDelimiter.LF,
                rows -> rows.stream().map(SavedAgainTest::turned).toList());
        assertThat(Packages.text(dataset.resolve("cases.csv"))).contains("'-0044");
        assertThat(read()).startsWith(FILES.toArray(new CaseFile[0])).endsWith(early);
    }

    private static List<String> turned(List<String> row) {
        List<String> turned = new ArrayList<>(row);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void findingsNameTheColumnWhereverItStands() throws IOException {
        saveAgain(
                ',',
                LineDelimiter.LF,
                rows -> rows.stream().map(SavedAgainTest::turned).toList());
        Path costs = dataset.resolve("costs.csv");
        Files.writeString(costs, Packages.text(costs).replace("1.50", "much"));
        Path accounts = dataset.resolve("accounts.csv");
        Files.writeString(accounts, Packages.text(accounts).replace("we sat down", "we \"sat\" down"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("accounts|3|text|csv.quote", "costs|1|min|csv.value");
    }

    @Test
    void emptyCellsMayTrailBehindTheLastColumnAndEmptyRowsBehindTheLastRow() throws IOException {
        saveAgain(',', LineDelimiter.CRLF, rows -> {
            List<List<String>> more = new ArrayList<>();
            for (List<String> row : rows) {
                List<String> longer = new ArrayList<>(row);
                longer.addAll(Collections.nCopies(3, null));
                more.add(longer);
            }
            more.add(Collections.nCopies(rows.get(0).size() + 3, null));
            more.add(Collections.nCopies(1, null));
            return more;
        });
        assertThat(Packages.text(dataset.resolve("costs.csv")))
                .contains(",,,\r\n,,")
                .endsWith(",\r\n\r\n");
        assertThat(read()).isEqualTo(FILES);
    }

    @Test
    void whatStandsBehindTheLastColumnIsNotPassedOver() throws IOException {
        Path costs = dataset.resolve("costs.csv");
        Files.writeString(
                costs, Packages.text(costs).replace("\"\r\n", "\",,\r\n").replace("2,,,\r\n", "2,,,,,see below\r\n"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(Finding::toString)
                .containsExactly(
                        "costs, row 1: ERROR csv.unknown-column: The column number 13 is not one of this table's.");
    }

    @Test
    void semicolonsAreRefusedWithAdvice() throws IOException {
        saveAgain(';', LineDelimiter.CRLF, rows -> rows);
        List<Finding> findings = Packages.findings(dataset, CaseFile.class);
        assertThat(findings)
                .allMatch(finding -> finding.code().equals("csv.separator"))
                .hasSizeGreaterThan(10);
        assertThat(findings)
                .map(Finding::toString)
                .contains("cases: ERROR csv.separator: The table was saved with semicolons or tabs; save it as \"CSV"
                        + " UTF-8 (comma delimited)\", with commas.");
    }

    @Test
    void daysAsASpreadsheetLikesThemAreRefusedWithAdvice() throws IOException {
        change(text -> text.replace("2026-01-02", "02/01/2026"));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(Finding::toString)
                .containsExactly(
                        "permissions, row 1, column on: ERROR csv.value: The cell has not the form that its column"
                                + " wants. A spreadsheet may have changed it: open the table with all columns as text, and save it"
                                + " again.");
    }

    @Test
    void aTableInTheOldCodePageOfAMachineIsRefusedWithAdvice() throws IOException {
        Path accounts = dataset.resolve("accounts.csv");
        Files.write(accounts, Packages.text(accounts).replace("sat", "s\u00e4t").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(Finding::message)
                .containsExactly("The table is not UTF-8 from here on; save it as \"CSV UTF-8\".");
        Files.write(accounts, "case_key,key".getBytes(StandardCharsets.UTF_16));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .containsExactly("accounts|||csv.encoding");
    }

    @Test
    void aTableWithoutItsLastEndOfLineIsRefusedWithAdvice() throws IOException {
        change(text -> text.substring(0, text.length() - 2));
        List<Read<CaseFile>> reads = Packages.read(dataset, CaseFile.class);
        assertThat(reads).hasSize(1);
        assertThat(reads.get(0).findings())
                .allMatch(finding -> finding.message().endsWith("if nothing is missing, end the line."));
    }

    @Test
    void rowsThatWereSortedAreRefusedWithAdvice() throws IOException {
        saveAgain(',', LineDelimiter.CRLF, rows -> {
            List<List<String>> turned = new ArrayList<>(rows.subList(1, rows.size()));
            Collections.reverse(turned);
            turned.add(0, rows.get(0));
            return turned;
        });
        assertThat(Packages.findings(dataset, CaseFile.class))
                .anyMatch(finding -> finding.message().endsWith("sort them by their keys as they were."));
    }
}
