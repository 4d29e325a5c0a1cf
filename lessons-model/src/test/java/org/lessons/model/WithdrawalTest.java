package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class WithdrawalTest {

    private static final Permission YES = Permission.builder()
            .id("p1")
            .party(Codes.PermissionParty.TELLER)
            .status(Codes.PermissionStatus.GIVEN)
            .addScope(Codes.Scope.RESEARCH, Codes.Scope.CODES_AFTER_WITHDRAWAL)
            .on(LocalDate.of(2026, 1, 2))
            .build();

    private final FailureCase told = FailureCase.builder()
            .id("k7f2")
            .revision(3)
            .year(2024)
            .title("The night line")
            .subject(Subject.builder()
                    .summary("A line to ring at night.")
                    .addKinds(Codes.Kind.SERVICE, Term.of("acme@1:night-line"), Term.of("LOST"))
                    .build())
            .narrative(Narrative.builder()
                    .whyItDidNotWork(WhyItDidNotWork.builder()
                            .addCauses(
                                    Cause.builder()
                                            .id("k1")
                                            .text("Nobody rang.")
                                            .build(),
                                    Cause.builder()
                                            .id("k2")
                                            .factor(Codes.Factor.TASKS)
                                            .build())
                            .build())
                    .build())
            .build();

    private FailureCase with(Permission... permissions) {
        return told.withSharing(Sharing.builder().addPermissions(permissions).build());
    }

    @Test
    void leavesCodesOfOursAndTheAgreementToThem() {
        FailureCase record = with(YES).withdrawn();

        assertThat(record)
                .isEqualTo(FailureCase.builder()
                        .id("k7f2")
                        .revision(3)
                        .year(2024)
                        .status(Codes.Status.WITHDRAWN)
                        .subject(Subject.builder().addKinds(Codes.Kind.SERVICE).build())
                        .narrative(Narrative.builder()
                                .whyItDidNotWork(WhyItDidNotWork.builder()
                                        .addCauses(Cause.builder()
                                                .factor(Codes.Factor.TASKS)
                                                .build())
                                        .build())
                                .build())
                        .sharing(Sharing.builder()
                                .addPermissions(Permission.builder()
                                        .party(Codes.PermissionParty.TELLER)
                                        .status(Codes.PermissionStatus.GIVEN)
                                        .addScope(Codes.Scope.CODES_AFTER_WITHDRAWAL)
                                        .build())
                                .build())
                        .build());
        assertThat(CaseValidator.validate(record)).isEmpty();
    }

    static Stream<List<Permission>> noes() {
        Permission without = YES.withScope(Codes.Scope.RESEARCH);
        return Stream.of(
                List.of(),
                List.of(without),
                List.of(YES.withParty(Codes.PermissionParty.EMPLOYER)),
                List.of(YES.withStatus(Codes.PermissionStatus.ASKED)),
                List.of(YES.withStatus(Codes.PermissionStatus.REFUSED)),
                List.of(YES, YES.withStatus(Codes.PermissionStatus.WITHDRAWN)),
                List.of(YES.withStatus(Codes.PermissionStatus.REFUSED), YES),
                List.of(YES, YES.withStatus(Codes.PermissionStatus.WITHDRAWN).withScope()));
    }

    @ParameterizedTest
    @MethodSource("noes")
    void leavesNoCodesWhereTheTellerDidNotAgree(List<Permission> permissions) {
        assertThat(with(permissions.toArray(new Permission[0])).withdrawn()).isEqualTo(told.withdrawn());
        assertThat(told.withdrawn().subject()).isEmpty();
    }

    @Test
    void leavesThemWhereAnotherUseOrSomebodyElseIsRefused() {
        Permission employer = YES.withParty(Codes.PermissionParty.EMPLOYER).withStatus(Codes.PermissionStatus.REFUSED);
        Permission publication = YES.withScope(Codes.Scope.PUBLICATION).withStatus(Codes.PermissionStatus.WITHDRAWN);

        assertThat(with(employer, YES, publication).withdrawn().subject()).isPresent();
    }

    @Test
    void keepsNoAgreementToNothing() {
        FailureCase empty = FailureCase.builder()
                .sharing(Sharing.builder().addPermissions(YES).build())
                .build();

        assertThat(empty.withdrawn().sharing()).isEmpty();
    }

    @Test
    void waitsForAHold() {
        FailureCase held = told.withSharing(Sharing.builder()
                .hold(Hold.builder().reason(Codes.HoldReason.LITIGATION).build())
                .build());
        Withdrawal withdrawal = Withdrawal.of(held);

        assertThat(withdrawal.remaining()).isEmpty();
        assertThat(withdrawal.findings())
                .extracting(finding -> finding.location() + " " + finding.code())
                .containsExactly("/sharing/hold withdrawal.held");
        assertThat(CaseValidator.validate(held.withStatus(Codes.Status.WITHDRAWN)))
                .extracting(Finding::code)
                .containsExactly("withdrawal.held", "term.unknown");
        assertThat(Withdrawal.of(told).toString()).isEqualTo("Withdrawal[]");
    }

    @Test
    void isNotFinishedWhileCodesStayWithoutAgreement() {
        FailureCase record = with(YES).withdrawn();
        FailureCase without =
                record.withSharing(Sharing.builder().licence("CC0").build());

        assertThat(CaseValidator.validate(without))
                .extracting(Finding::code)
                .containsExactly("withdrawn.keeps-content");
    }

    @Test
    void isFinishedWhereATreatmentTookTheYearOut() {
        FailureCase treated = FailureCase.builder()
                .status(Codes.Status.WITHDRAWN)
                .putAbsent("year", Codes.Absence.REDACTED)
                .build();

        assertThat(CaseValidator.validate(treated)).isEmpty();
        assertThat(CaseValidator.validate(treated.withAbsent(Map.of("title", Codes.Absence.REDACTED))))
                .extracting(Finding::code)
                .containsExactly("withdrawn.keeps-content");
    }
}
