package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.anonymise.detect.Passage;
import org.lessons.anonymise.detect.Profile;
import org.lessons.anonymise.detect.Span;
import org.lessons.model.shape.Category;

/** Whoever depends on lessons-anonymise gets no recogniser but ours along with it, and needs no other. */
class WithoutPlugInsTest {

    @Test
    void openNlpDoesNotComeAlong() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("opennlp.tools.namefind.NameFinderME"));
    }

    @Test
    void ourDetectorsFindNamesWithoutIt() {
        Passage passage = Passage.of("We asked Dorrit Vask about it.");
        assertThat(Detectors.undeclared(Profile.BALANCED)
                        .detect(passage, Deadline.in(Duration.ofMinutes(1), System::nanoTime)))
                .extracting(Span::category)
                .containsExactly(Category.PERSON);
    }
}
