package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.check.Finding;

/** A file that was cut off anywhere, in the middle of a character too, is never a case. */
class TruncationTest {

    static final List<LessonsJson> MODES =
            List.of(LessonsJson.strict(), LessonsJson.tolerant(), LessonsJson.preserving());

    @Test
    void aFileWithLettersOfSeveralBytesIsRefusedWhereverItIsCutOff() throws IOException {
        Path welsh = FixtureTest.files("valid")
                .filter(file -> file.endsWith("llais-ar-y-ffon.json"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.size(welsh)).isGreaterThan(Files.readString(welsh).length() + 10L);

        cutOff(welsh, List.of(LessonsJson.strict()));
    }

    @Test
    void noModeTakesTheBeginningForTheWhole() throws IOException {
        Path nasty = Path.of(
                System.getProperty("lessons.root"), "lessons-io/src/test/resources/corpus/1.0/nasty-texts.json");
        assertThat(Files.size(nasty)).isGreaterThan(Files.readString(nasty).length() + 30L);

        cutOff(nasty, MODES);
    }

    /** Reads every beginning of a file; the whole but for white space at its end is the whole. */
    static void cutOff(Path file, List<LessonsJson> modes) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (LessonsJson json : modes) {
            CaseFile meant = json.read(CaseFile.class, whole).value().orElseThrow();
            for (int length = 0; length <= whole.length; length++) {
                Read<CaseFile> read = json.read(CaseFile.class, Arrays.copyOf(whole, length));
                if (length >= end) {
                    assertThat(read.value()).contains(meant);
                } else {
                    assertThat(read.value()).isEmpty();
                    assertThat(read.findings())
                            .last()
                            .extracting(Finding::code)
                            .isIn("json.no-document", "json.truncated", "json.syntax", "json.wrong-encoding");
                }
                if (length % 97 == 0) {
                    assertThat(json.read(CaseFile.class, new ByteArrayInputStream(whole, 0, length)))
                            .isEqualTo(read);
                }
            }
        }
    }
}
