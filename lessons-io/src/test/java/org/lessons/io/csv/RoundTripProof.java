package org.lessons.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.model.CaseFile;
import org.lessons.model.testing.AnyRecord;

/** What {@link RoundTripProperties} tries a few thousand times; for the profile {@code laws}. */
class RoundTripProof {

    static final int IN_A_PACKAGE = 500;

    private static final int CASES = Integer.getInteger("lessons.roundTrips", 1_000_000);

    @Test
    void aMillionCaseFilesComeBackAsTheyWere() {
        IntStream.range(0, CASES / IN_A_PACKAGE).parallel().forEach(number -> comeBack(number * IN_A_PACKAGE));
    }

    /** A package of case files, each with what its number decides, from nearly nothing to more than anybody told. */
    static void comeBack(int from) {
        List<CaseFile> files = IntStream.range(from, from + IN_A_PACKAGE)
                .mapToObj(seed -> AnyRecord.of(CaseFile.class, seed, seed % 101))
                .toList();
        assertThat(Packages.thereAndBack(CaseFile.class, files).equals(files))
                .as("those from number %d", from)
                .isTrue();
    }
}
