package org.lessons.anonymise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.testing.NastyText;

/** What every detector keeps to, whatever it finds. */
public abstract class DetectorContract {

    private static final List<String> REPEATS = List.of(
            "a", "A", "1", "0", "@", ".", "-", "(", "+", " ", "\n", "Dr ", "a.", "1-", "07", "@a", "1/", "\u0301");

    /**
     * The detector that is held to the contract.
     *
     * @return a detector
     */
    protected abstract Detector detector();

    private List<Span> detect(String text) {
        return detector().detect(Passage.of(text), Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    }

    @Property(tries = 500)
    public void givesSpansWithinTheText(@ForAll long seed, @ForAll @IntRange(max = 400) int length) {
        String text = NastyText.of(new Random(seed), length);
        assertThat(detect(text)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    @Property(tries = 200)
    public void saysTheSameEachTime(@ForAll long seed, @ForAll @IntRange(max = 400) int length) {
        String text = NastyText.of(new Random(seed), length);
        assertThat(detect(text)).isEqualTo(detect(text));
    }

    @Property(tries = 40)
    public void endsForLongRepeats(@ForAll @IntRange(max = 17) int which, @ForAll @IntRange(max = 17) int other) {
        detect((REPEATS.get(which) + REPEATS.get(other)).repeat(50_000));
    }

    @Property(tries = 1)
    public void endsForNothing() {
        assertThat(detect("")).isEmpty();
    }
}
