package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Canonical;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class DatasetWriterTest {

    private static final CaseFile SOUND = ThreeCases.files().get(0);
    private static final CaseFile BROKEN =
            CaseFile.of(FailureCase.builder().title("half \ud83d").build());

    @TempDir
    Path directory;

    @Test
    void writesTreatedCasesThatComeBackAsClaimedOnes() throws IOException {
        TreatedCase treated = treated(SOUND.content());
        Path target = directory.resolve("deeper/dataset");
        try (DatasetWriter<TreatedCase> writer = DatasetWriter.to(target)) {
            writer.add(treated);
            writer.finish(new Flow(4, 2, 1, 0, 1));
        }
        try (DatasetReader<ClaimedCase> reader = DatasetReader.open(target, ClaimedCase.class)) {
            assertThat(reader.flow()).contains(new Flow(4, 2, 1, 0, 1));
            assertThat(reader.next()).isEqualTo(new Read<>(java.util.Optional.of(treated.document()), List.of()));
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void whatTheGateRefusedIsNotAddedAndOthersCanBe() throws IOException {
        Path target = directory.resolve("dataset");
        try (DatasetWriter<TreatedCase> writer = DatasetWriter.to(target)) {
            assertThatThrownBy(() -> writer.add(treated(SOUND.content(), Codes.Verdict.REFUSE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the gate refused this case, so it does not go outside");
            writer.add(treated(SOUND.content()));
            writer.finish(new Flow(2, 1, 0, 0, 1));
        }
        assertThat(Packages.read(target, ClaimedCase.class)).hasSize(1);
    }

    @Test
    void aPackageWithoutCasesIsReadAsSuch() {
        Path dataset = Packages.write(directory, ClaimedCase.class, List.of());
        assertThat(Packages.read(dataset, ClaimedCase.class)).isEmpty();
        assertThat(names(dataset))
                .containsExactly("codebook.csv", "datapackage.json", "flow.json", "load.R", "load.py", "load.sql");
    }

    @Test
    void theSameCasesGiveTheSameBytes() {
        List<CaseFile> files = IntStream.range(0, 30)
                .mapToObj(i -> AnyRecord.of(CaseFile.class, i, i))
                .toList();
        Path once = Packages.write(directory.resolve("once"), CaseFile.class, files);
        Path again = Packages.write(directory.resolve("again"), CaseFile.class, files);
        assertThat(contents(once)).isEqualTo(contents(again)).hasSizeGreaterThan(40);
    }

    @Test
    void writesLinesEndsAndQuotesAsPromised() {
        Path dataset = Packages.write(directory, CaseFile.class, ThreeCases.files());
        assertThat(Packages.text(dataset.resolve("costs.csv")))
                .isEqualTo(
                        "\"case_key\",\"key\",\"position\",\"kind\",\"kind_why\",\"min\",\"min_why\",\"max\",\"max_why\","
                                + "\"currency\",\"currency_why\"\r\n1,1,1,,,1.50,,2,,,\r\n");
        assertThat(Packages.text(dataset.resolve("accounts.csv"))).contains("\"they called\r\nback\",\r\n");
        assertThat(Packages.text(dataset.resolve("concerns.csv"))).contains("\"the lift, \"\"again\"\"\"");
    }

    @Test
    void aShiftedDateStandsInNoDateColumn() {
        Path dataset = Packages.write(directory, CaseFile.class, ThreeCases.files());
        assertThat(Packages.text(dataset.resolve("stops.csv")))
                .contains(",\"s1\",,,,,,,2031-02-03,,,,,,,,,,,,SHIFTED,");
        assertThat(Packages.text(dataset.resolve("cases_wide.csv"))).doesNotContain("2031");
    }

    @Test
    void theWideTableCountsRowsAndTellsFirstDays() {
        Path dataset = Packages.write(directory, CaseFile.class, ThreeCases.files());
        String[] lines = Packages.text(dataset.resolve("cases_wide.csv")).split("\r\n");
        List<String> header = List.of(lines[0].replace("\"", "").split(","));
        String[] first = lines[1].split(",", -1);
        assertThat(first[header.indexOf("n_accounts")]).isEqualTo("3");
        assertThat(first[header.indexOf("n_stops")]).isEqualTo("0");
        assertThat(first[header.indexOf("first_decisions_when_earliest")]).isEqualTo("2019-06-01");
        assertThat(first[header.indexOf("first_stops_when_earliest")]).isEmpty();
        assertThat(header).noneMatch(name -> name.endsWith("_why")).hasSize(first.length);
    }

    @Test
    void aTextThatCannotBeWrittenIsRefusedAndTheRestGoesOn() throws IOException {
        Path target = directory.resolve("dataset");
        try (DatasetWriter<CaseFile> writer = writer(target)) {
            writer.add(SOUND);
            assertThatThrownBy(() -> writer.add(BROKEN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cases, column title: ERROR csv.surrogate: The text holds half a surrogate pair, which"
                            + " cannot be written.");
            writer.add(ThreeCases.files().get(1));
            writer.finish(Packages.released(2));
        }
        assertThat(Packages.read(target, CaseFile.class).stream()
                        .map(read -> read.value().orElseThrow()))
                .containsExactlyElementsOf(ThreeCases.files().subList(0, 2));
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Path target = directory.resolve("dataset");
        try (DatasetWriter<CaseFile> writer = writer(target)) {
            writer.add(SOUND);
            assertThat(target).doesNotExist();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDiskThatFailsLeavesNothing() throws IOException {
        Path target = directory.resolve("dataset");
        try (DatasetWriter<CaseFile> writer = writer(target)) {
            writer.add(SOUND);
            // A directory stands where the next new table wants its file.
            Path hidden;
            try (Stream<Path> held = Files.list(directory)) {
                hidden = held.findFirst().orElseThrow();
            }
            Files.createDirectory(hidden.resolve("stops.csv"));
            assertThatThrownBy(() -> writer.add(ThreeCases.files().get(1))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> writer.finish(Packages.released(1))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFlowThatContradictsThePackageIsRefused() throws IOException {
        try (DatasetWriter<CaseFile> writer = writer(directory.resolve("dataset"))) {
            writer.add(SOUND);
            assertThatThrownBy(() -> writer.finish(Packages.released(2))).isInstanceOf(IllegalArgumentException.class);
            writer.finish(Packages.released(1));
            assertThatThrownBy(() -> writer.add(SOUND)).hasMessage("the package is closed");
        }
        assertThat(directory.resolve("dataset")).isNotEmptyDirectory();
    }

    @Test
    void neverWritesOverSomething() throws IOException {
        Path taken = Files.createDirectory(directory.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> DatasetWriter.to(taken)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> DatasetWriter.to(taken.resolve("mine.txt")))
                .isInstanceOf(FileAlreadyExistsException.class);
        Path free = Files.createDirectory(directory.resolve("free"));
        try (DatasetWriter<CaseFile> writer = writer(free)) {
            writer.add(SOUND);
            Files.writeString(free.resolve("theirs.txt"), "theirs");
            assertThatThrownBy(() -> writer.finish(Packages.released(1)))
                    .isInstanceOf(DirectoryNotEmptyException.class);
        }
        assertThat(names(directory)).containsExactly("free", "taken");
        assertThat(names(free)).containsExactly("theirs.txt");
    }

    @Test
    void everyCodeHasASentenceThatNamesNoValue() {
        assertThat(Finding.of(org.lessons.model.check.Location.at(""), "csv.unknown-column", "7")
                        .message())
                .isEqualTo("The column number 7 is not one of this table's.");
    }

    private static DatasetWriter<CaseFile> writer(Path target) throws IOException {
        return DatasetWriter.identifiable(target, CaseFile.class, Identifiable.staysInTheHouse());
    }

    private static TreatedCase treated(FailureCase content) {
        return treated(content, Codes.Verdict.SHARE);
    }

    private static TreatedCase treated(FailureCase content, Term verdict) {
        return TreatedCase.attest(
                content,
                Treatment.builder()
                        .policy("screen")
                        .version("1.0")
                        .digest(Canonical.digest(content))
                        .by("somebody")
                        .on(LocalDate.of(2026, 1, 2))
                        .reviewed(true)
                        .verdict(verdict)
                        .build());
    }

    private static List<String> names(Path dir) {
        try (Stream<Path> held = Files.list(dir)) {
            return held.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> contents(Path dir) {
        Map<String, String> contents = new TreeMap<>();
        names(dir).forEach(name -> contents.put(name, Packages.text(dir.resolve(name))));
        return contents;
    }
}
