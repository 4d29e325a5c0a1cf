package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;
import org.lessons.model.testing.AnyRecord;

class ZipTest {

    private static final List<CaseFile> FILES = ThreeCases.files();

    @TempDir
    Path directory;

    private static Path zip(Path target, List<CaseFile> files) throws IOException {
        try (DatasetWriter<CaseFile> writer =
                DatasetWriter.identifiable(target, CaseFile.class, Identifiable.staysInTheHouse())) {
            for (CaseFile file : files) {
                writer.add(file);
            }
            writer.finish(Packages.released(files.size()));
        }
        return target;
    }

    private static List<CaseFile> values(List<Read<CaseFile>> reads) {
        return reads.stream().flatMap(read -> read.value().stream()).toList();
    }

    @Test
    void whatGoesIntoAZipComesBackFromIt() throws IOException {
        List<CaseFile> files = IntStream.range(0, 40)
                .mapToObj(i -> AnyRecord.of(CaseFile.class, 300 + i, i))
                .toList();
        Path zip = zip(directory.resolve("deeper/dataset.zip"), files);
        assertThat(Packages.read(zip, CaseFile.class))
                .map(read -> read.value().orElseThrow(() -> new AssertionError(read.findings())))
                .isEqualTo(files);
        assertThat(directory.resolve("deeper")).isDirectoryContaining("glob:**.zip");
        try (Stream<Path> beside = Files.list(directory.resolve("deeper"))) {
            assertThat(beside).containsExactly(zip);
        }
    }

    @Test
    void holdsTheSameFilesAsTheDirectoryWouldInAFixedOrder() throws IOException {
        Path dataset = Packages.write(directory, CaseFile.class, FILES);
        Path zip = zip(directory.resolve("dataset.ZIP"), FILES);
        try (ZipFile packed = new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
                Stream<Path> held = Files.list(dataset)) {
            List<String> names = packed.stream().map(ZipEntry::getName).toList();
            assertThat(names.get(0)).isEqualTo("datapackage.json");
            assertThat(names.subList(1, names.size())).isSorted();
            assertThat(names).hasSize((int) held.count());
            for (String name : names) {
                assertThat(packed.getInputStream(packed.getEntry(name)).readAllBytes())
                        .as(name)
                        .isEqualTo(Packages.bytes(dataset.resolve(name)));
            }
        }
    }

    @Test
    void theSameCasesGiveTheSameBytesWhereverAndWhenever() throws IOException {
        TimeZone here = TimeZone.getDefault();
        byte[] once = Packages.bytes(zip(directory.resolve("once.zip"), FILES));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Packages.bytes(zip(directory.resolve("again.zip"), FILES)))
                    .isEqualTo(once);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void neverWritesOverSomething() throws IOException {
        Path zip = zip(directory.resolve("dataset.zip"), FILES);
        assertThatThrownBy(() -> zip(zip, FILES)).isInstanceOf(FileAlreadyExistsException.class);
        Path folder = Files.createDirectory(directory.resolve("folder.zip"));
        assertThatThrownBy(() -> zip(folder, FILES)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        try (DatasetWriter<CaseFile> writer = DatasetWriter.identifiable(
                directory.resolve("dataset.zip"), CaseFile.class, Identifiable.staysInTheHouse())) {
            writer.add(FILES.get(0));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void neverTakesACutZipForAWholeOne() throws IOException {
        byte[] whole = Packages.bytes(zip(directory.resolve("dataset.zip"), FILES));
        Path cut = directory.resolve("cut.zip");
        for (int length = 0; length < whole.length; length += length < 40 || length > whole.length - 60 ? 1 : 97) {
            Files.write(cut, Arrays.copyOf(whole, length));
            List<Read<CaseFile>> reads = Packages.read(cut, CaseFile.class);
            assertThat(reads).as("cut at %s", length).hasSize(1);
            assertThat(codes(reads)).as("cut at %s", length).containsExactly("csv.zip");
        }
    }

    @Test
    void neverTakesADamagedZipForAWholeOne() throws IOException {
        byte[] whole = Packages.bytes(zip(directory.resolve("dataset.zip"), FILES));
        Path damaged = directory.resolve("damaged.zip");
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            List<Read<CaseFile>> reads = Packages.read(damaged, CaseFile.class);
            assertThat(FILES).containsAll(values(reads));
            // A bit of a time or of a comment may be another without harm.
            assertThat(reads.stream().allMatch(Read::isClean))
                    .isEqualTo(values(reads).equals(FILES));
        }
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        for (String name : List.of(
                "../cases.csv",
                "/etc/passwd",
                "dataset/cases.csv",
                "..\\cases.csv",
                "C:cases.csv",
                "dataset/",
                "a\nb")) {
            Path zip = repacked(Map.of(name, new byte[] {'x'}));
            List<Read<CaseFile>> reads = Packages.read(zip, CaseFile.class);
            assertThat(codes(reads)).as(name).containsExactly("csv.zip-folder");
            assertThat(reads.get(0).findings().toString()).doesNotContain(name);
        }
    }

    @Test
    void refusesWhatGrowsBeyondMeasure() throws IOException {
        Path zip = repacked(Map.of("bomb.bin", new byte[80_000_000]));
        assertThat(Files.size(zip)).isLessThan(200_000);
        assertThat(codes(Packages.read(zip, CaseFile.class))).containsExactly("csv.zip-size");
    }

    @Test
    void refusesMoreFilesThanAPackageHas() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            many.put("table" + i, new byte[0]);
        }
        assertThat(codes(Packages.read(repacked(many), CaseFile.class))).containsExactly("csv.zip-size");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        byte[] bytes = Packages.bytes(repacked(Map.of("cases.csW", new byte[] {'x'})));
        byte[] from = "cases.csW".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + from.length), from)) {
                bytes[i + from.length - 1] = 'v';
            }
        }
        Path twice = directory.resolve("twice.zip");
        Files.write(twice, bytes);
        assertThat(codes(Packages.read(twice, CaseFile.class))).containsExactly("csv.zip-twice");
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Path none = Files.writeString(directory.resolve("none.zip"), "case_key,key\r\n");
        assertThat(Packages.findings(none, CaseFile.class))
                .map(Finding::toString)
                .containsExactly(
                        "package: ERROR csv.zip: The ZIP cannot be read: it is not whole, encrypted, or packed in"
                                + " another way; copy it once more, or unpack it and open the folder.");
    }

    @Test
    void aZipThatSomebodyElsePackedIsReadToo() throws IOException {
        Path zip = repacked(Map.of("README.txt", "ours".getBytes(StandardCharsets.UTF_8)));
        assertThat(values(Packages.read(zip, CaseFile.class))).isEqualTo(FILES);
    }

    private static List<String> codes(List<Read<CaseFile>> reads) {
        List<String> codes = new ArrayList<>();
        reads.forEach(read -> read.findings().forEach(finding -> codes.add(finding.code())));
        return codes;
    }

    /** The files of a sound package, and others. */
    private Path repacked(Map<String, byte[]> others) throws IOException {
        Path zip = Files.createTempFile(directory, "repacked", ".zip");
        Path sound = Files.createTempDirectory(directory, "sound").resolve("dataset.zip");
        try (ZipFile packed = new ZipFile(zip(sound, FILES).toFile(), StandardCharsets.UTF_8);
                OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream again = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry : packed.stream().toList()) {
                again.putNextEntry(new ZipEntry(entry.getName()));
                packed.getInputStream(entry).transferTo(again);
                again.closeEntry();
            }
            for (Map.Entry<String, byte[]> other : others.entrySet()) {
                again.putNextEntry(new ZipEntry(other.getKey()));
                again.write(other.getValue());
                again.closeEntry();
            }
        }
        return zip;
    }
}
