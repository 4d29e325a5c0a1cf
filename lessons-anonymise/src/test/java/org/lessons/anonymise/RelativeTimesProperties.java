package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.lessons.model.CaseFile;
import org.lessons.model.FailureCase;
import org.lessons.model.When;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.trail.Lag;
import org.lessons.model.trail.Timeline;
import org.lessons.model.vocabulary.Codes;

/** Under {@code mr-x} no date is left, and the lag from the first concern to the ending is, within its rounding. */
class RelativeTimesProperties {

    private static FailureCase treated(CaseFile file, AnonymisationPolicy policy) {
        return Anonymiser.of(policy).anonymise(file).content();
    }

    private static CaseFile valid(long seed, int size) {
        CaseFile file = AnyCase.validFile(seed, size);
        return file.withContent(file.content().withStatus(Codes.Status.SUBMITTED));
    }

    @Property(tries = 300)
    void noDateIsLeft(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        FailureCase treated = treated(valid(seed, size), AnonymisationPolicy.mrX());
        Shape.of(treated).walk(treated, (at, part, element) -> {
            if (element instanceof When) {
                assertThat(((When) element).on()).as("%s", at).isEmpty();
            }
        });
    }

    @Property(tries = 300)
    void theLagThatWasKnownIsHeldByTheOneThatIsTold(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        CaseFile file = valid(seed, size);
        Lag before = Timeline.of(file.content()).concernToStop();
        Lag after = Timeline.of(treated(file, AnonymisationPolicy.mrX())).concernToStop();
        if (before.atLeastDays().isPresent()
                && before.atMostDays().isPresent()
                && before.kind() != Lag.Kind.ORDER_ONLY) {
            assertThat(after.kind()).isNotEqualTo(Lag.Kind.NONE);
            assertThat(low(after)).isLessThanOrEqualTo(before.atLeastDays().getAsLong());
            assertThat(high(after)).isGreaterThanOrEqualTo(before.atMostDays().getAsLong());
        }
    }

    private static long low(Lag lag) {
        return lag.atLeastDays().orElse(Long.MIN_VALUE);
    }

    private static long high(Lag lag) {
        OptionalLong most = lag.atMostDays();
        return most.orElse(Long.MAX_VALUE);
    }

    @Property(tries = 300)
    void aValidCaseIsStillValidAfterwards(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        CaseFile file = valid(seed, size);
        for (AnonymisationPolicy policy : java.util.List.of(
                AnonymisationPolicy.screen(), AnonymisationPolicy.darkenedProfile(), AnonymisationPolicy.mrX())) {
            assertThat(CaseValidator.validate(treated(file, policy)))
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(Finding::toString)
                    .as(policy.name())
                    .isEmpty();
        }
    }

    @Property
    void roundingGoesOutwardsAndNeverFromAfterToBefore(@ForAll @LongRange(min = -40_000, max = 40_000) long days) {
        long rounded = RelativeTimes.downwards(days);
        assertThat(rounded).isLessThanOrEqualTo(days).isGreaterThan(days - 30);
        assertThat(days > 0).isEqualTo(rounded > 0);
    }
}
