package org.lessons.anonymise.detect;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.anonymise.testing.DetectorContract;

class IdentifiersContractTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return Detectors.identifiers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thirty-five years old ",
                "thirty-five-",
                "the week after the ",
                "Flat 3, ",
                "12, ",
                "Station Road ",
                "the only ",
                "R v ",
                "AB12 ",
                "AB-12/",
                "www.",
                "no. ",
                "Christmas ",
                "5 May, ",
                "\"A ",
                "front page \""
            })
    void endsInTimeInLineWithTheLength(String piece) {
        assertTimeout(Duration.ofSeconds(20), () -> Spotted.spans(piece.repeat(20_000)));
    }
}
