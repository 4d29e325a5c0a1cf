package org.lessons.anonymise.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fingerprint is of all that it was made of and of nothing else. */
class FingerprintsTest {

    private static Fingerprints under(String key) {
        return LedgerKey.of(key.getBytes(StandardCharsets.UTF_8)).fingerprints();
    }

    private final Fingerprints ours = under("sixteen bytes ok");

    @Test
    void isTheSameForTheSame() {
        assertThat(ours.of("case", "a", "b"))
                .isEqualTo(ours.of("case", "a", "b"))
                .isEqualTo(ours.of("case", List.of("a", "b")))
                .isEqualTo(under("sixteen bytes ok").of("case", "a", "b"))
                .matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void isAnotherForAnotherPurposeKeyOrPart() {
        assertThat(List.of(
                        ours.of("case", "a", "b"),
                        ours.of("cells", "a", "b"),
                        ours.of("case", "ab"),
                        ours.of("case", "a", "b", ""),
                        ours.of("case", "", "ab"),
                        ours.of("case", "b", "a"),
                        ours.of("casea", "b"),
                        ours.of("case", new byte[] {1}),
                        ours.of("case", new byte[] {2}),
                        under("sixteen bytes no").of("case", "a", "b")))
                .doesNotHaveDuplicates();
    }
}
