package org.lessons.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.io.Read;
import org.lessons.model.CaseFile;
import org.lessons.model.testing.AnyRecord;

/** What {@link RoundTripProperties} tries a few thousand times; for the profile {@code laws}. */
class RoundTripProof {

    private static final int CASES = Integer.getInteger("lessons.roundTrips", 1_000_000);

    @Test
    void aMillionCaseFilesComeBackAsTheyWere() {
        IntStream.range(0, CASES).parallel().forEach(RoundTripProof::comesBack);
    }

    /** One reader for all threads. */
    private static void comesBack(int seed) {
        LessonsJson json = LessonsJson.strict();
        CaseFile file = AnyRecord.of(CaseFile.class, seed, seed % 101);
        try {
            Read<CaseFile> read = json.read(CaseFile.class, RoundTripProperties.written(json, file));
            assertThat(read.findings()).as("seed %d", seed).isEmpty();
            assertThat(read.value().equals(Optional.of(file)))
                    .as("seed %d", seed)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
