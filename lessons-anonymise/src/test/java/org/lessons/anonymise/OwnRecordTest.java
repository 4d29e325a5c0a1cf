package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.detect.Deadline;
import org.lessons.anonymise.detect.Detectors;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Category;
import org.lessons.model.shape.Described;
import org.lessons.model.shape.Sensitivity;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** A component that is added to a record is treated without another edit. */
class OwnRecordTest {

    /** A record of a host's own, as if its components had just been added. */
    public record Added(
            @Described(sensitivity = Sensitivity.QUASI, freeText = true)
            Optional<String> freshText,

            @Described(sensitivity = Sensitivity.DIRECT, category = Category.PERSON)
            List<String> freshNames,

            @Described(sensitivity = Sensitivity.SAFE) Optional<String> freshLabel,
            Optional<String> nobodyDescribedIt,

            @Described(sensitivity = Sensitivity.SAFE, vocabulary = "absences")
            Map<String, Term> absent) {

        /** Copies the list. */
        public Added {
            freshNames = List.copyOf(freshNames);
        }
    }

    @Test
    void aNewComponentReachesTheAnonymiser() {
        Added added = new Added(
                Optional.of("Quoxley rang 0115 496 0217"),
                List.of("Quoxley"),
                Optional.of("kept, unless Quoxley"),
                Optional.of("anything"),
                Map.of());
        AnonymisationPolicy policy = AnonymisationPolicy.screen();
        List<CastMember> cast = List.of(CastMember.builder()
                .name("Quoxley")
                .category(Codes.CastCategory.PERSON)
                .build());
        Proposals.Made made = Proposals.of(
                added,
                policy,
                Detectors.cast(cast).andThen(Detectors.identifiers()),
                () -> Deadline.in(Duration.ofMinutes(1), System::nanoTime));
        FailureCase none = FailureCase.builder().build();
        Added treated = new CaseTreatment(
                        CaseContext.of(none, cast, policy, Secrets.NONE),
                        CaseTreatment.techniques(Map.of()),
                        made.proposals())
                .apply(added, RelativeTimes.of(none));
        assertThat(treated.freshText()).contains("\u27e6PERSON A\u27e7 rang \u27e6TELEPHONE NUMBER\u27e7");
        assertThat(treated.freshNames()).containsExactly("\u27e6PERSON A\u27e7");
        assertThat(treated.freshLabel()).isEmpty();
        assertThat(treated.nobodyDescribedIt()).isEmpty();
        assertThat(treated.absent()).containsEntry("freshLabel", Codes.Absence.REDACTED);
    }
}
