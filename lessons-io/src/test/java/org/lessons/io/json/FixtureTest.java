package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own cases: every one is read, those that are not valid and those that the gate refuses too. */
class FixtureTest {

    private static final Path CASES = Path.of(System.getProperty("lessons.root"), "cases");
    private static final LessonsJson JSON = LessonsJson.strict();

    @TestFactory
    Stream<DynamicTest> validCasesAreReadCleanAndComeBack() {
        return files("valid")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Read<CaseFile> read = whole(file);
                    assertThat(read.findings()).isEmpty();
                    CaseFile value = read.value().orElseThrow();
                    assertThat(JSON.read(CaseFile.class, RoundTripProperties.written(JSON, value))
                                    .value())
                            .contains(value);
                }));
    }

    @TestFactory
    Stream<DynamicTest> othersAreReadableAllTheSame() {
        return Stream.of(files("invalid"), files("refused"), files("known"))
                .flatMap(files -> files)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Read<CaseFile> read = caseWithin(file);
                    assertThat(read.findings())
                            .extracting(Finding::code)
                            .allMatch("json.unknown-absent-component"::equals);
                    assertThat(read.value()).isPresent();
                }));
    }

    @Test
    void thereAreCasesOfEachKind() {
        assertThat(files("valid").count()).isGreaterThanOrEqualTo(12);
        assertThat(files("invalid").count()).isGreaterThanOrEqualTo(120);
        assertThat(files("refused")).isNotEmpty();
    }

    /** A file that is a case file and nothing else. */
    static Read<CaseFile> whole(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.read(CaseFile.class, in);
        }
    }

    /** The case of a file that also says what is wrong with it. */
    static Read<CaseFile> caseWithin(Path file) {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(file.toFile());
        return JSON.read(
                CaseFile.class,
                mapper.writeValueAsBytes(Optional.ofNullable(tree.get("case")).orElseThrow()));
    }

    static Stream<Path> files(String kind) {
        try (Stream<Path> files = Files.list(CASES.resolve(kind))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
