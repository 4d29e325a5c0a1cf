package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lessons.io.Identifiable;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.ClaimedCase;
import org.lessons.model.TreatedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that were written once, of every version of the schema: they are frozen, and read for ever. */
class CorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("lessons.root"), "lessons-io", "src", "test", "resources", "corpus");
    private static final String PRESENT = ".present.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> everyDocumentIsReadAndSaysTodayWhatItSaidThen() throws IOException {
        return documents().stream()
                .filter(file -> !file.toString().endsWith(PRESENT))
                .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> {
                    Path present =
                            file.resolveSibling(file.getFileName().toString().replace(".json", PRESENT));
                    JsonNode expected = MAPPER.readTree(Files.readAllBytes(Files.exists(present) ? present : file));
                    assertThat(expected.get("schemaVersion").asString()).isEqualTo(Plan.VERSION);
                    assertThat(MAPPER.readTree(writtenToday(file))).isEqualTo(expected);
                }));
    }

    /** The released reader reads what it has a step for; the steps of the made-up versions are not among them. */
    @TestFactory
    Stream<DynamicTest> theReaderThatIsReleasedReadsWhateverWasReleased() throws IOException {
        return documents().stream()
                .filter(file -> file.getParent().endsWith(Plan.VERSION))
                .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> {
                    for (LessonsJson json :
                            List.of(LessonsJson.strict(), LessonsJson.tolerant(), LessonsJson.preserving())) {
                        assertThat(json.read(type(file), Files.readAllBytes(file))
                                        .findings())
                                .isEmpty();
                    }
                }));
    }

    @Test
    void noDocumentWasChangedAddedOrLostWithoutBeingListed() throws IOException, NoSuchAlgorithmException {
        StringBuilder sums = new StringBuilder();
        for (Path file : documents()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            String name = CORPUS.relativize(file).toString().replace('\\', '/');
            sums.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        assertThat(sums.toString()).isEqualTo(Files.readString(CORPUS.resolve("SHA256SUMS")));
    }

    @Test
    void everyVersionHasAHandful() throws IOException {
        assertThat(documents().stream()
                        .map(file -> file.getParent().getFileName().toString()))
                .contains("0.8", "0.9", Plan.VERSION);
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static byte[] writtenToday(Path file) throws IOException {
        Read<? extends Record> read = MadeUpVersions.JSON.read(type(file), Files.readAllBytes(file));
        assertThat(read.findings()).isEmpty();
        Record record = read.value().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (record instanceof ClaimedCase claimed) {
            LessonsJson.strict().write(TreatedCase.attest(claimed.content(), claimed.treatment()), out);
        } else {
            LessonsJson.strict().write((CaseFile) record, out, Identifiable.staysInTheHouse());
        }
        return out.toByteArray();
    }

    private static Class<? extends Record> type(Path file) {
        return file.getFileName().toString().startsWith("claimed-") ? ClaimedCase.class : CaseFile.class;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
