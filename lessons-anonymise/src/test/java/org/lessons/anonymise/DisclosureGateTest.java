package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lessons.model.Embargo;
import org.lessons.model.FailureCase;
import org.lessons.model.Hold;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class DisclosureGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Sharing OPEN =
            Sharing.builder().level(Codes.Level.RESEARCHERS).build();

    private static DisclosureGate.Answer ask(Sharing sharing, AnonymisationPolicy policy) {
        FailureCase content = FailureCase.builder()
                .status(Codes.Status.SUBMITTED)
                .sharing(sharing)
                .build();
        return DisclosureGate.ask(content, policy, TODAY);
    }

    private static List<String> codes(DisclosureGate.Answer answer) {
        return answer.findings().stream().map(Finding::code).toList();
    }

    private static Sharing permission(Term party, Term status) {
        return OPEN.withPermissions(
                Permission.builder().party(party).status(status).build());
    }

    @Test
    void letsThroughWhatNothingStandsAgainst() {
        DisclosureGate.Answer answer = ask(OPEN, AnonymisationPolicy.darkenedProfile());
        assertThat(answer.isOpen()).isTrue();
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void warnsWhereMorePeopleMaySeeItThanThePolicyIsMeantFor() {
        DisclosureGate.Answer answer = ask(OPEN, AnonymisationPolicy.screen());
        assertThat(answer.isOpen()).isTrue();
        assertThat(codes(answer)).containsExactly("gate.wider-than-policy");
    }

    @Test
    void takesWhatNobodySaidForNo() {
        assertThat(codes(ask(Sharing.builder().build(), AnonymisationPolicy.mrX())))
                .containsExactly("gate.no-level");
        assertThat(codes(ask(OPEN.withLevel(Term.of("acme@1:ANYONE")), AnonymisationPolicy.mrX())))
                .containsExactly("gate.no-level");
    }

    @Test
    void refusesAHold() {
        Sharing held =
                OPEN.withHold(Hold.builder().reason(Codes.HoldReason.LITIGATION).build());
        assertThat(ask(held, AnonymisationPolicy.mrX()).verdict()).isEqualTo(Codes.Verdict.REFUSE);
    }

    @Test
    void refusesUntilTheDayHasCome() {
        Embargo until = Embargo.builder().until(TODAY.plusDays(1)).build();
        assertThat(codes(ask(OPEN.withEmbargo(until), AnonymisationPolicy.mrX())))
                .containsExactly("gate.embargo");
        assertThat(ask(OPEN.withEmbargo(until.withUntil(TODAY)), AnonymisationPolicy.mrX())
                        .isOpen())
                .isTrue();
    }

    @Test
    void refusesWhileTheEventIsOpenWhateverTheDate() {
        Embargo open = Embargo.builder()
                .until(TODAY.minusYears(1))
                .event(Codes.Event.INQUEST)
                .build();
        assertThat(codes(ask(OPEN.withEmbargo(open), AnonymisationPolicy.mrX())))
                .containsExactly("gate.event-open");
        assertThat(codes(ask(OPEN.withEmbargo(open.withLifted(TODAY.plusDays(1))), AnonymisationPolicy.mrX())))
                .containsExactly("gate.event-open");
        assertThat(ask(OPEN.withEmbargo(open.withLifted(TODAY)), AnonymisationPolicy.mrX())
                        .isOpen())
                .isTrue();
    }

    @Test
    void refusesWhereNobodyAnsweredWhatTheCaseWaitsFor() {
        for (Term reason : List.of(Codes.Absence.NOT_ASKED, Codes.Absence.NO_ANSWER, Codes.Absence.UNKNOWN)) {
            assertThat(codes(ask(OPEN.withAbsent(Map.of("embargo", reason)), AnonymisationPolicy.mrX())))
                    .containsExactly("gate.question-unanswered");
            Embargo undated = Embargo.builder().putAbsent("event", reason).build();
            assertThat(codes(ask(OPEN.withEmbargo(undated), AnonymisationPolicy.mrX())))
                    .containsExactly("gate.question-unanswered");
        }
        assertThat(codes(ask(
                        OPEN.withAbsent(Map.of("embargo", Codes.Absence.WITHHELD_BY_LAW)), AnonymisationPolicy.mrX())))
                .containsExactly("gate.reporting-restriction");
        assertThat(ask(OPEN.withAbsent(Map.of("embargo", Codes.Absence.NOT_APPLICABLE)), AnonymisationPolicy.mrX())
                        .isOpen())
                .isTrue();
    }

    @Test
    void takesEveryPartysNoButTheEmployers() {
        for (Term party : List.of(
                Codes.PermissionParty.TELLER,
                Codes.PermissionParty.PERSON_SUPPORTED,
                Codes.PermissionParty.FAMILY,
                Codes.PermissionParty.CO_AUTHOR,
                Term.of("acme@1:NEIGHBOUR"))) {
            assertThat(codes(ask(permission(party, Codes.PermissionStatus.REFUSED), AnonymisationPolicy.mrX())))
                    .containsExactly("gate.permission-refused");
            assertThat(codes(ask(permission(party, Codes.PermissionStatus.WITHDRAWN), AnonymisationPolicy.mrX())))
                    .containsExactly("gate.permission-withdrawn");
        }
    }

    @Test
    void doesNotTakeAnEmployersNoForAVeto() {
        Sharing refused = permission(Codes.PermissionParty.EMPLOYER, Codes.PermissionStatus.REFUSED);
        assertThat(ask(refused, AnonymisationPolicy.darkenedProfile()).verdict())
                .isEqualTo(Codes.Verdict.SHARE_AFTER_EDITS);
        assertThat(ask(refused, AnonymisationPolicy.mrX()).isOpen()).isTrue();
    }

    @Test
    void refusesTheScreenForThePublic() {
        Sharing forAll = OPEN.withLevel(Codes.Level.PUBLIC);
        assertThat(codes(ask(forAll, AnonymisationPolicy.screen()))).containsExactly("gate.screen-for-public");
        assertThat(ask(forAll, AnonymisationPolicy.mrX()).isOpen()).isTrue();
    }

    @Test
    void keepsWhatIsForTheHouseInTheHouse() {
        assertThat(codes(ask(OPEN.withLevel(Codes.Level.OWN_ORGANISATION), AnonymisationPolicy.mrX())))
                .containsExactly("gate.own-organisation");
    }

    @Test
    void refusesADraft() {
        FailureCase draft =
                FailureCase.builder().status(Codes.Status.DRAFT).sharing(OPEN).build();
        assertThat(codes(DisclosureGate.ask(draft, AnonymisationPolicy.mrX(), TODAY)))
                .containsExactly("gate.draft");
    }

    @Test
    void letsThroughTheRecordOfAWithdrawnCaseAndNothingElse() {
        FailureCase withdrawn = FailureCase.builder()
                .id("k7f2")
                .title("A title that was told in confidence")
                .status(Codes.Status.WITHDRAWN)
                .build();
        AnonymisationPlan plan =
                Anonymiser.of(AnonymisationPolicy.screen()).plan(org.lessons.model.CaseFile.of(withdrawn));
        assertThat(plan.gate().isOpen()).isTrue();
        assertThat(plan.apply().content()).isEqualTo(withdrawn.withdrawn());
    }
}
