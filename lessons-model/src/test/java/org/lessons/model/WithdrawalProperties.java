package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class WithdrawalProperties {

    private static final Set<String> CODES =
            Set.of("/subject/kinds", "/subject/sectors", "/subject/settings", "factor", "domain", "weight");

    @Provide
    Arbitrary<FailureCase> cases() {
        return AnyRecord.cases();
    }

    @Provide
    Arbitrary<FailureCase> validCases() {
        return AnyCase.validFiles().map(CaseFile::content);
    }

    @Property
    void leavesIdRevisionYearAndStatusWhateverTheCaseHeld(@ForAll("cases") FailureCase content) {
        FailureCase silent = content.withSharing(Optional.empty());

        assertThat(silent.withdrawn())
                .isEqualTo(FailureCase.builder()
                        .id(content.id())
                        .revision(content.revision())
                        .year(content.year())
                        .status(Codes.Status.WITHDRAWN)
                        .build());
    }

    @Property
    void leavesNoMoreThanCodesWhereTheTellerAgreed(@ForAll("cases") FailureCase content) {
        FailureCase record = agreed(content).withdrawn();

        assertThat(record.withStatus(content.status())
                        .withSubject(Optional.empty())
                        .withNarrative(Optional.empty())
                        .withSharing(Optional.empty()))
                .isEqualTo(silenced(content));
        record.subject().ifPresent(left -> walk(left, "/subject/"));
        record.narrative().ifPresent(left -> walk(left, ""));
        record.sharing()
                .ifPresent(left ->
                        assertThat(left).isEqualTo(agreed(content).sharing().orElseThrow()));
    }

    @Property
    void isDoneOnce(@ForAll("cases") FailureCase content) {
        FailureCase agreed = agreed(content);

        assertThat(agreed.withdrawn().withdrawn()).isEqualTo(agreed.withdrawn());
        assertThat(content.withdrawn().withdrawn()).isEqualTo(content.withdrawn());
    }

    @Property
    void leavesARecordInWhichNothingIsWrong(@ForAll("validCases") FailureCase content) {
        assertThat(CaseValidator.validate(content.withdrawn())).isEmpty();
        assertThat(CaseValidator.validate(agreed(content).withdrawn())).isEmpty();
    }

    @Property
    void isRefusedWhileTheCaseIsHeldAndOnlyThen(@ForAll("cases") FailureCase content) {
        boolean held = content.sharing().flatMap(Sharing::hold).isPresent();
        Withdrawal withdrawal = Withdrawal.of(content);

        assertThat(withdrawal.remaining()).isEqualTo(held ? Optional.empty() : Optional.of(content.withdrawn()));
        assertThat(withdrawal.findings()).hasSize(held ? 1 : 0);
    }

    private static FailureCase agreed(FailureCase content) {
        return content.withSharing(Sharing.builder()
                .addPermissions(Permission.builder()
                        .party(Codes.PermissionParty.TELLER)
                        .status(Codes.PermissionStatus.GIVEN)
                        .addScope(Codes.Scope.CODES_AFTER_WITHDRAWAL)
                        .build())
                .build());
    }

    private static FailureCase silenced(FailureCase content) {
        return FailureCase.builder()
                .id(content.id())
                .revision(content.revision())
                .year(content.year())
                .status(content.status())
                .build();
    }

    private static <R extends Record> void walk(R left, String prefix) {
        Shape.of(left).walk(left, (at, part, element) -> {
            if (part.leaf().isPresent()) {
                assertThat(CODES).contains(prefix + part.name());
                assertThat(((Term) element).isOurs()).isTrue();
            }
        });
    }
}
