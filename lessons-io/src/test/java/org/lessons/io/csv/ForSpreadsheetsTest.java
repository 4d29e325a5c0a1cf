package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Identifiable;
import org.lessons.model.Account;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.When;
import org.lessons.model.testing.AnyRecord;

class ForSpreadsheetsTest {

    private static final List<String> TEXTS = List.of(
            "=1+1", "+44 is not a number", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\0=1", "\uff1d1", "'=1", "''");

    @TempDir
    Path directory;

    private Path write(List<CaseFile> files) {
        Path target = directory.resolve("package");
        try (DatasetWriter<CaseFile> writer = DatasetWriter.identifiable(
                        target, CaseFile.class, Identifiable.staysInTheHouse())
                .forSpreadsheets()) {
            for (CaseFile file : files) {
                writer.add(file);
            }
            writer.finish(Packages.released(files.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    private static CaseFile telling(List<String> texts) {
        List<Account> accounts =
                texts.stream().map(text -> Account.builder().text(text).build()).toList();
        return CaseFile.of(FailureCase.builder()
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder().accounts(accounts).build())
                        .build())
                .build());
    }

    @Test
    void textsComeBackAsTheyWereAndNoCellBeginsAFormula() throws IOException {
        Path dataset = write(List.of(telling(TEXTS)));
        assertThat(Packages.read(dataset, CaseFile.class))
                .map(read -> read.value().orElseThrow())
                .containsExactly(telling(TEXTS));
        assertThat(Packages.text(dataset.resolve("accounts.csv")))
                .startsWith("\ufeff\"case_key\"")
                .contains(",\"'=1+1\",", ",\"'\t=1\",", ",\"'\0=1\",", ",\"'\uff1d1\",", ",\"''=1\",", ",\"'''\",");
    }

    @Test
    void everyCaseComesBackAndOnlyNumbersBeginWithASign() throws IOException {
        List<CaseFile> files = IntStream.range(0, 60)
                .mapToObj(i -> AnyRecord.of(CaseFile.class, 900 + i, i))
                .toList();
        Path dataset = write(files);
        assertThat(Packages.read(dataset, CaseFile.class))
                .map(read -> read.value().orElseThrow(() -> new AssertionError(read.findings())))
                .isEqualTo(files);
        for (Path file : csv(dataset)) {
            assertThat(Packages.text(file)).startsWith("\ufeff");
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
                assertThat(reader.stream().flatMap(row -> row.getFields().stream()))
                        .noneMatch(cell -> !cell.isEmpty()
                                && "=+-@\t\r\n\0".indexOf(cell.charAt(0)) >= 0
                                && !cell.matches("-[0-9.]+"));
            }
        }
    }

    @Test
    void aYearBeforeTheFirstIsNoFormulaEither() {
        CaseFile file = CaseFile.of(FailureCase.builder()
                .subject(Subject.builder().started(When.on("-0044")).build())
                .build());
        Path dataset = write(List.of(file));
        assertThat(Packages.text(dataset.resolve("cases.csv"))).contains(",'-0044,");
        assertThat(Packages.read(dataset, CaseFile.class))
                .map(read -> read.value().orElseThrow())
                .containsExactly(file);
    }

    @Test
    void theDescriptorNamesTheGuardAndAnotherOneIsRefused() throws IOException {
        Path dataset = write(List.of(telling(TEXTS)));
        Path descriptor = dataset.resolve("datapackage.json");
        assertThat(Packages.text(descriptor)).contains("\"guard\" : \"'\"", "take one away.");
        Files.writeString(descriptor, Packages.text(descriptor).replace("\"guard\" : \"'\"", "\"guard\" : \"`\""));
        assertThat(Packages.findings(dataset, CaseFile.class))
                .map(MalformedPackageTest::line)
                .contains("datapackage.json|||csv.descriptor");
    }

    @Test
    void whatIsNotWrittenForSpreadsheetsHasNeither() {
        Path dataset = Packages.write(directory, CaseFile.class, List.of(telling(TEXTS)));
        assertThat(Packages.text(dataset.resolve("accounts.csv")))
                .startsWith("\"case_key\"")
                .contains("\"=1+1\"", "\"'=1\"");
        assertThat(Packages.text(dataset.resolve("datapackage.json"))).doesNotContain("guard");
    }

    @Test
    void itIsSaidBeforeAnythingIsAdded() throws IOException {
        try (DatasetWriter<CaseFile> writer =
                DatasetWriter.identifiable(directory.resolve("late"), CaseFile.class, Identifiable.staysInTheHouse())) {
            writer.add(telling(TEXTS));
            assertThatThrownBy(writer::forSpreadsheets).hasMessage("something is written already");
        }
    }

    private static List<Path> csv(Path dataset) throws IOException {
        try (Stream<Path> files = Files.list(dataset)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }
}
