package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.testing.AnyRecord;

/** What {@link RoundTripProperties} tries a few thousand times; for the profile {@code laws}. */
class RoundTripProof {

    private static final int CASES = Integer.getInteger("lessons.roundTrips", 1_000_000);

    @Test
    void aMillionCaseFilesComeBackAsTheyWere() throws IOException {
        LessonsJson json = LessonsJson.strict();
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile file = AnyRecord.of(CaseFile.class, seed, seed % 101);
            Read<CaseFile> read = json.read(CaseFile.class, RoundTripProperties.written(json, file));
            if (!read.findings().isEmpty() || !read.value().equals(Optional.of(file))) {
                assertThat(read.findings()).as("seed " + seed).isEmpty();
                assertThat(read.value()).as("seed " + seed).contains(file);
            }
        }
    }
}
