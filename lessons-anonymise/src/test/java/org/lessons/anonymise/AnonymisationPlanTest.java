package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lessons.anonymise.detect.Span;
import org.lessons.anonymise.treat.Technique;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Organisation;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.check.Finding;
import org.lessons.model.shape.Canonical;
import org.lessons.model.shape.Category;
import org.lessons.model.vocabulary.Codes;

class AnonymisationPlanTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final CaseFile FILE = CaseFile.builder()
            .content(FailureCase.builder()
                    .id("k7f2")
                    .status(Codes.Status.SUBMITTED)
                    .title("Ramona Pell and the Wednesday list")
                    .subject(Subject.builder()
                            .summary(
                                    "Dr Pell rang 0115 496 0217; Brindlewater paid \u00a314k in March 2021 \u27e6sic\u27e7")
                            .addOrganisations(Organisation.builder()
                                    .id("org1")
                                    .name("Brindlewater Homes")
                                    .type(Codes.OrganisationType.HOUSING_ASSOCIATION)
                                    .build())
                            .build())
                    .sharing(Sharing.builder().level(Codes.Level.RESEARCHERS).build())
                    .build())
            .addCast(CastMember.builder()
                    .id("m1")
                    .name("Ramona Pell")
                    .category(Codes.CastCategory.PERSON)
                    .build())
            .build();

    private static Anonymiser.Builder anonymiser(AnonymisationPolicy policy) {
        return Anonymiser.builder(policy).clock(CLOCK).by("the records officer");
    }

    private static String summary(TreatedCase treated) {
        return treated.content().subject().flatMap(Subject::summary).orElse("taken out");
    }

    private static String proposal(AnonymisationPlan plan, Category category) {
        return plan.proposals().stream()
                .filter(proposal -> proposal.category() == category)
                .map(Proposal::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void labelsTheSamePersonTheSameThroughTheCase() {
        TreatedCase treated = anonymiser(AnonymisationPolicy.screen()).build().anonymise(FILE);
        assertThat(treated.content().title()).contains("\u27e6PERSON A\u27e7 and the Wednesday list");
        assertThat(summary(treated))
                .isEqualTo(
                        "\u27e6PERSON A\u27e7 rang \u27e6TELEPHONE NUMBER\u27e7; Brindlewater paid \u00a314k in March 2021"
                                + " \u27e6\u27e6sic\u27e7\u27e7");
    }

    @Test
    void saysByTypeWhatAnyOfItsNamesMeans() {
        TreatedCase treated =
                anonymiser(AnonymisationPolicy.darkenedProfile()).build().anonymise(FILE);
        assertThat(treated.content()
                        .subject()
                        .orElseThrow()
                        .organisations()
                        .get(0)
                        .name())
                .contains("\u27e6HOUSING ASSOCIATION A\u27e7");
        assertThat(summary(treated)).contains("quarter 1 of 2021", "SUM 10,000 to 20,000");
    }

    @Test
    void saysInTheTreatmentWhatWasDone() {
        TreatedCase treated = anonymiser(AnonymisationPolicy.screen()).build().anonymise(FILE);
        assertThat(treated.treatment().policy()).isEqualTo("screen");
        assertThat(treated.treatment().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(treated.treatment().by()).isEqualTo("the records officer");
        assertThat(treated.treatment().reviewed()).isFalse();
        assertThat(treated.treatment().digest()).isEqualTo(Canonical.digest(treated.content()));
    }

    @Test
    void doesNotSayWhoTreatedItWhenTheCastHidesThem() {
        TreatedCase treated = anonymiser(AnonymisationPolicy.screen())
                .by("ramona pell")
                .build()
                .anonymise(FILE);
        assertThat(treated.treatment().by()).isEqualTo("withheld");
    }

    @Test
    void leavesWhatAPersonRejects() {
        AnonymisationPlan plan =
                anonymiser(AnonymisationPolicy.screen()).build().plan(FILE);
        AnonymisationPlan decided = plan.reject(proposal(plan, Category.PHONE));
        assertThat(summary(decided.apply())).contains("rang 0115 496 0217;");
        assertThat(decided.apply().treatment().reviewed()).isTrue();
        assertThat(summary(decided.accept(proposal(plan, Category.PHONE)).apply()))
                .doesNotContain("0115");
        assertThat(summary(plan.apply())).doesNotContain("0115");
    }

    @Test
    void doesNotLetAnybodyRejectWhatTheCastDeclares() {
        AnonymisationPlan plan =
                anonymiser(AnonymisationPolicy.screen()).build().plan(FILE);
        String cast = plan.proposals().stream()
                .filter(proposal -> proposal.source().equals("cast"))
                .map(Proposal::id)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> plan.reject(cast)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.reject("p999")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void treatsWhatAPersonAdds() {
        AnonymisationPlan plan =
                anonymiser(AnonymisationPolicy.screen()).build().plan(FILE);
        TreatedCase treated = plan.add("/case/title", 20, 29, Category.PRODUCT).apply();
        assertThat(treated.content().title()).contains("\u27e6PERSON A\u27e7 and the \u27e6PRODUCT A\u27e7 list");
        assertThatThrownBy(() -> plan.add("/case/title", 20, 900, Category.PRODUCT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.add("/case/nowhere", 0, 1, Category.PRODUCT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void redactsAFieldWhoseDetectorThrows() {
        AnonymisationPlan plan = anonymiser(AnonymisationPolicy.screen())
                .detector((passage, deadline) -> {
                    throw new IllegalStateException("a detector's own trouble");
                })
                .build()
                .plan(FILE);
        assertThat(plan.apply().content().title()).isEmpty();
        assertThat(plan.apply().content().whyAbsent("title")).contains(Codes.Absence.REDACTED);
        assertThat(plan.findings().stream().map(Finding::code)).contains("treat.detector-failed");
        assertThat(plan.findings()).noneMatch(finding -> finding.toString().contains("trouble"));
    }

    @Test
    void redactsAFieldWhoseDetectorIsLateOrNamesAPlaceOutsideTheText() {
        AnonymisationPlan late = anonymiser(AnonymisationPolicy.screen())
                .deadline(Duration.ofNanos(1))
                .build()
                .plan(FILE);
        assertThat(summary(late.apply())).isEqualTo("taken out");
        AnonymisationPlan outside = anonymiser(AnonymisationPolicy.screen())
                .detector((passage, deadline) -> List.of(new Span(0, 9_999, Category.PERSON, "wild", 1)))
                .build()
                .plan(FILE);
        assertThat(summary(outside.apply())).isEqualTo("taken out");
    }

    @Test
    void labelsWhatAHostsTechniqueCannotTreat() {
        AnonymisationPolicy policy = new AnonymisationPolicy(
                "ours",
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(PolicyRule.of("acme", Category.PERSON), PolicyRule.of("keep")));
        for (Technique failing : List.<Technique>of(
                mention -> Optional.empty(), mention -> Optional.of("really " + mention.text()), mention -> {
                    throw new IllegalStateException();
                })) {
            TreatedCase treated =
                    anonymiser(policy).technique("acme", failing).build().anonymise(FILE);
            assertThat(treated.content().title().orElseThrow()).startsWith("\u27e6PERSON A\u27e7");
        }
    }

    @Test
    void keepsItsToStringToItself() {
        AnonymisationPlan plan =
                anonymiser(AnonymisationPolicy.screen()).build().plan(FILE);
        assertThat(plan + " " + plan.proposals() + plan.review() + plan.apply()).doesNotContain("Pell", "Ramona");
    }
}
