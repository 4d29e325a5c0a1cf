package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of capture print what their readers are told they print. */
class CaptureTest {

    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCaseIsCapturedInSteps(@TempDir Path folder) throws IOException {
        Path draft = folder.resolve("draft.json");
        String printed = printed(() -> CaptureACase.main(new String[] {draft.toString()}));
        assertThat(printed.lines().filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "On Monday: DRAFT",
                        "After ten minutes: TOLD",
                        "With all six stages: COMPLETE",
                        "PEERS: the whole case",
                        "RESEARCHERS: the case without its ending",
                        "PUBLIC: nothing");
        assertThat(printed).contains("  Nation: ").doesNotContain("/");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assertThat(Files.readString(draft)).contains("so that they could order", "SUBMITTED");
    }

    @Test
    void twoPeopleEditTheSameCaseAndTheTellerWithdrawsIt() throws IOException {
        assertThat(printed(() -> KeepACase.main(new String[0])).lines().toList())
                .hasSize(4)
                .satisfies(lines -> {
                    assertThat(lines.get(0)).endsWith(": []");
                    assertThat(lines.get(1)).contains("revision.conflict");
                    assertThat(lines.get(2)).endsWith(": []");
                    assertThat(lines.get(3)).endsWith(": false");
                });
    }
}
