package org.lessons.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lessons.io.Read;
import org.lessons.io.json.LessonsJson;
import org.lessons.io.json.Ndjson;
import org.lessons.io.json.NdjsonReader;
import org.lessons.model.CaseFile;
import org.lessons.model.check.CaseValidator;

class GenerateCasesTest {

    @TempDir
    Path folder;

    @Test
    void writesValidCasesOfFourKilobytesAndMoreALineEach() throws IOException {
        Path file = generate("cases", 50, 5);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .hasSize(50)
                .allMatch(length -> length >= 4_096 && length < 5_000);
        try (NdjsonReader<CaseFile> reader =
                Ndjson.reader(CaseFile.class, Files.newInputStream(file), LessonsJson.strict())) {
            while (reader.hasNext()) {
                Read<CaseFile> read = reader.next();
                assertThat(read.findings()).isEmpty();
                assertThat(CaseValidator.validate(read.value().orElseThrow())).isEmpty();
            }
        }
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(generate("one", 20, 5)).hasSameBinaryContentAs(generate("two", 20, 5));
        assertThat(Files.readString(generate("longer", 30, 5))).startsWith(Files.readString(folder.resolve("one")));
        assertThat(Files.readString(generate("other", 20, 6))).isNotEqualTo(Files.readString(folder.resolve("one")));
    }

    @Test
    void answersTwoWhenItIsCalledWronglyAndOneWhenItCannotWrite() {
        assertThat(GenerateCases.run("--cases", "many")).isEqualTo(2);
        assertThat(GenerateCases.run("--cases", "1", "--out", folder.toString()))
                .isEqualTo(1);
    }

    private Path generate(String name, int cases, long seed) {
        Path file = folder.resolve(name);
        int status = GenerateCases.run("--cases", "" + cases, "--out", file.toString(), "--seed", "" + seed);
        assertThat(status).isZero();
        return file;
    }
}
