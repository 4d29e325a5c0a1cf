package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.anonymise.detect.Detector;
import org.lessons.anonymise.detect.Span;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

/** What cannot be looked at, or treated, does not go out. */
class FailsClosedTest {

    private static final CaseFile FILE = CaseFile.builder()
            .content(FailureCase.builder().title("Ramona Pell's list").build())
            .addCast(CastMember.builder()
                    .name("Ramona Pell")
                    .category(Codes.CastCategory.PERSON)
                    .build())
            .build();

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    /** As a language without checked exceptions would. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    static Stream<Detector> failing() {
        return Stream.of(
                (passage, deadline) -> {
                    throw new IllegalStateException(passage.text());
                },
                (passage, deadline) -> List.of(new Span(0, deeper(0), Category.OTHER, "deep", 1)),
                (passage, deadline) -> {
                    throw new OutOfMemoryError(passage.text());
                },
                (passage, deadline) -> {
                    throw new NoClassDefFoundError("a plug-in's library");
                },
                (passage, deadline) -> {
                    throw new AssertionError(passage.text());
                },
                (passage, deadline) -> {
                    throw FailsClosedTest.<RuntimeException>sneaky(new java.io.IOException(passage.text()));
                },
                (passage, deadline) -> null,
                (passage, deadline) -> Arrays.asList((Span) null),
                (passage, deadline) -> List.of(new Span(0, 1_000, Category.OTHER, "wild", 1)),
                (passage, deadline) -> {
                    while (!deadline.isPast()) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                });
    }

    @ParameterizedTest
    @MethodSource("failing")
    void redactsAndReportsWhatADetectorFailsOn(Detector failing) {
        AnonymisationPlan plan = Anonymiser.builder(AnonymisationPolicy.screen())
                .detector(failing)
                .deadline(Duration.ofMillis(20))
                .build()
                .plan(FILE);
        assertThat(plan.apply().content().title()).isEmpty();
        assertThat(plan.apply().content().whyAbsent("title")).contains(Codes.Absence.REDACTED);
        assertThat(plan.findings().stream().map(Finding::code)).contains("treat.detector-failed");
        assertThat(plan.findings() + " " + plan.review()).doesNotContain("Pell", "plug-in");
    }

    /** A name that is also a code of ours is looked for in the codes as well, and costs the component. */
    @Test
    void redactsAndReportsWhateverStillHoldsAName() {
        CaseFile file = CaseFile.builder()
                .content(FailureCase.builder().id("k7f2").language("cy").build())
                .addCast(CastMember.builder()
                        .name("Cy")
                        .category(Codes.CastCategory.PERSON)
                        .build())
                .build();
        AnonymisationPlan plan = Anonymiser.of(AnonymisationPolicy.screen()).plan(file);

        assertThat(plan.apply().content().language()).isEmpty();
        assertThat(plan.findings().toString()).contains(" treat.field-redacted");
    }

    static Stream<Technique> unable() {
        return Stream.of(
                mention -> {
                    throw new IllegalStateException(mention.text());
                },
                mention -> Optional.of("" + deeper(0)),
                mention -> {
                    throw new OutOfMemoryError(mention.text());
                },
                mention -> {
                    throw new NoClassDefFoundError("a plug-in's library");
                },
                mention -> null,
                mention -> Optional.empty(),
                mention -> Optional.of("not " + mention.text()));
    }

    @ParameterizedTest
    @MethodSource("unable")
    void labelsWhatATechniqueFailsOn(Technique unable) {
        AnonymisationPolicy policy = new AnonymisationPolicy(
                "ours",
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(PolicyRule.of("theirs", Category.PERSON), PolicyRule.of("keep")));
        TreatedCase treated =
                Anonymiser.builder(policy).technique("theirs", unable).build().anonymise(FILE);
        assertThat(treated.content().title()).contains("\u27e6PERSON A\u27e7's list");
    }
}
