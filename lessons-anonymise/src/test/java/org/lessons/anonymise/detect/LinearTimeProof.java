package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.CastMember;
import org.lessons.model.vocabulary.Codes;

class LinearTimeProof {

    private static final int HALF = 200_000;
    private static final int LONG = 10_000_000;
    private static final int ROUNDS = 3;

    /** The clock counts in hundredths of a second: below this it says nothing. */
    private static final long COARSE = 50_000_000;

    private static final List<CastMember> CAST = List.of(CastMember.builder()
            .name("A. A. Aa")
            .addAliases("A")
            .category(Codes.CastCategory.PERSON)
            .build());

    static Stream<String> repeats() {
        return Stream.of(
                "a", "A", "1", "\u0301", "A ", "a.", "Mr ", "(", "1-", "\u27e6", "the ", "07", "@", "A. ", "Dr A-",
                "1/");
    }

    @ParameterizedTest
    @MethodSource("repeats")
    void everyDetectorOfOursTakesTimeInLineWithTheLength(String repeat) {
        for (Detector detector : List.of(Detectors.cast(CAST), Detectors.undeclared(Profile.HIGH_RECALL))) {
            long half = Long.MAX_VALUE;
            long whole = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                half = Math.min(half, nanos(detector, repeat.repeat(HALF / repeat.length())));
                whole = Math.min(whole, nanos(detector, repeat.repeat(2 * HALF / repeat.length())));
            }
            assertThat((double) whole / half).as("time for twice the length").isLessThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "\u27e6"})
    void aTextOfTenMillionCharactersIsReadToItsEnd(String repeat) {
        nanos(Detectors.undeclared(Profile.HIGH_RECALL), repeat.repeat(LONG / repeat.length()));
    }

    private static long nanos(Detector detector, String text) {
        long before = used();
        List<Span> spans = detector.detect(Passage.of(text), Deadline.in(Duration.ofMinutes(9), System::nanoTime));
        long took = used() - before;
        assertThat(spans.stream().allMatch(span -> span.end() <= text.length())).isTrue();
        return Math.max(took, COARSE);
    }

    private static long used() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseGet(System::nanoTime);
    }
}
