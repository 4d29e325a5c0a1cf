package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class TreatedCaseTest {

    private static final FailureCase CONTENT =
            FailureCase.builder().id("k7f2").title("The night line").build();

    @Test
    void whatTheGateLetsThroughIsReleased() {
        for (Term verdict : new Term[] {Codes.Verdict.SHARE, Codes.Verdict.SHARE_AFTER_EDITS}) {
            TreatedCase treated = TreatedCase.attest(CONTENT, treatment(verdict));
            assertThat(treated.released()).isEqualTo(treated.document());
        }
    }

    @Test
    void whatTheGateRefusedIsNotReleased() {
        TreatedCase treated = TreatedCase.attest(CONTENT, treatment(Codes.Verdict.REFUSE));

        assertThatIllegalArgumentException()
                .isThrownBy(treated::released)
                .withMessage("the gate refused this case, so it does not go outside");
    }

    @Test
    void aClaimWhoseDigestDoesNotFitIsFoundInItsPlace() {
        ClaimedCase claimed = new ClaimedCase(CONTENT.withTitle("The day line"), treatment(Codes.Verdict.SHARE));

        assertThat(claimed.isAsTreated()).isFalse();
        assertThat(CaseValidator.validate(claimed)).singleElement().satisfies(finding -> {
            assertThat(finding.toString())
                    .isEqualTo("/treatment/digest: ERROR treat.digest-does-not-fit: The case is not the one that was"
                            + " treated: its digest is another, so it was changed afterwards.");
            assertThat(finding.message(Locale.forLanguageTag("cy"))).startsWith("Nid hwn yw'r hanes");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreatedCase.attest(claimed.content(), claimed.treatment()))
                .withMessage("the digest is not that of this case");
    }

    @Test
    void aClaimIsValidatedAsItsCaseIs() {
        FailureCase bad = CONTENT.withYear(-1).withId("a b");
        ClaimedCase claimed = new ClaimedCase(bad, treatment(Codes.Verdict.SHARE));

        assertThat(CaseValidator.validate(claimed))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.location() + " " + finding.code())
                .contains("/case/id id.form", "/treatment/digest treat.digest-does-not-fit");
        assertThat(CaseValidator.validate(new ClaimedCase(CONTENT, treatment(Codes.Verdict.SHARE))))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    private static Treatment treatment(Term verdict) {
        return Treatment.builder()
                .policy("screen")
                .version("1.0")
                .digest(Canonical.digest(CONTENT))
                .by("the night desk")
                .on(LocalDate.of(2026, 1, 2))
                .reviewed(true)
                .verdict(verdict)
                .build();
    }
}
