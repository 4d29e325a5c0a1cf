package org.lessons.anonymise.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.CastMember;
import org.lessons.model.vocabulary.Codes;

/** Ten million characters of one kind take twice as long as five million, not four times; by this thread's own time. */
class LinearTimeTest {

    private static final int HALF = 5_000_000;
    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

    private static long nanos(Detector detector, String text) {
        long before = THREADS.getCurrentThreadCpuTime();
        List<Span> spans = detector.detect(Passage.of(text), Deadline.in(Duration.ofMinutes(9), System::nanoTime));
        long took = THREADS.getCurrentThreadCpuTime() - before;
        assertThat(spans).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        return Math.max(took, 1);
    }
}
