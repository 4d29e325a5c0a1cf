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
    void aSheetIsWrittenFilledInAndRead(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        String[] args = {sheet.toString(), "cy"};
        assertThat(printed(() -> CaptureInASpreadsheet.main(args))).isEmpty();
        assertThat(printed(() -> CaptureInASpreadsheet.main(args))).isEmpty();

        Files.writeString(
                sheet,
                "What we tried;What kind of thing it was;Nation;Who can see it;The whole story;When it began\r\n"
                        + "A lift that asked for a code;System;Wales;Everybody;Nobody knew the code;Easter\r\n"
                        + ";;;;;\r\n"
                        + "A list on the door;a list;;;;\r\n");

        assertThat(printed(() -> CaptureInASpreadsheet.main(args)).lines())
                .containsExactly(
                        "capture, row 1, column When it began: WARNING csv.sheet-date: The cell is not a date that can be told"
                                + " for certain; it is kept in the teller's words.",
                        "capture, row 3, column What kind of thing it was: WARNING csv.sheet-value: The cell, or one of several"
                                + " in it, is not one of the choices of its column; it is kept beside the case.",
                        "A draft: TOLD",
                        "A draft: DRAFT");
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
