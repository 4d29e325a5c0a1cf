package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReviewBeforeSharingTest {

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ReviewBeforeSharing.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPersonLooksAndTheGateOpens() {
        String printed = printed();
        assertThat(printed).doesNotContainIgnoringCase("ottoline", "vane");
        assertThat(printed.lines().filter(line -> line.startsWith("Goes") || line.startsWith("The gate")))
                .containsExactly(
                        "Goes out as: ⟦PERSON A⟧ told the matron on ⟦DETAIL A⟧ that nobody could open it. The helpline,"
                                + " 0808 157 0123, rang out, and on ⟦DETAIL A⟧ it always does.",
                        "The gate says: SHARE_AFTER_EDITS",
                        "Goes out as: ⟦PERSON A⟧ told the ⟦ROLE A⟧ on ⟦DETAIL A⟧ that nobody could open it. The"
                                + " helpline, 0808 157 0123, rang out, and on ⟦DETAIL A⟧ it always does.",
                        "The gate says: SHARE");
        assertThat(printed)
                .contains("  [COLLEAGUE, JOURNALIST] /case/subject/summary (characters 20 to 26): WARNING"
                        + " known.singular-role: ");
    }
}
