package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.FailureCase;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.TreatedCase;
import org.lessons.model.Treatment;
import org.lessons.model.shape.Canonical;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** What is said of a case wherever it goes. */
class StatementTest {

    private static final String PERMITTED = "its teller gave permission to publish it";
    private static final String NOT_PERMITTED = "no permission from its teller to publish it";

    private static Permission teller(Term status, Term... scope) {
        return Permission.builder()
                .party(Codes.PermissionParty.TELLER)
                .status(status)
                .scope(List.of(scope))
                .build();
    }

    private static String paper(Permission... permissions) {
        Sharing sharing = Sharing.builder()
                .level(Codes.Level.PEERS)
                .permissions(List.of(permissions))
                .build();
        return BriefPaper.of(TreatedCases.shared(FailureCase.builder().build(), sharing), TreatedCases.PEERS)
                .markdown();
    }

    @Test
    void aTellerWhoPermittedItDid() {
        Permission given = teller(Codes.PermissionStatus.GIVEN, Codes.Scope.PUBLICATION);
        Permission notForTeaching = teller(Codes.PermissionStatus.REFUSED, Codes.Scope.TEACHING);
        Permission employers = teller(Codes.PermissionStatus.REFUSED).withParty(Codes.PermissionParty.EMPLOYER);

        assertThat(paper(given)).contains(PERMITTED).doesNotContain(NOT_PERMITTED);
        assertThat(paper(notForTeaching, given, employers)).contains(PERMITTED);
        assertThat(paper()).contains(NOT_PERMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "WITHDRAWN"})
    void aTellerWhoTookItBackDidNot(String status) {
        Permission given = teller(Codes.PermissionStatus.GIVEN, Codes.Scope.PUBLICATION);

        for (Permission no : List.of(teller(Term.of(status), Codes.Scope.PUBLICATION), teller(Term.of(status)))) {
            assertThat(paper(given, no)).contains(NOT_PERMITTED).doesNotContain(PERMITTED);
            assertThat(paper(no, given)).contains(NOT_PERMITTED).doesNotContain(PERMITTED);
        }
    }

    @Test
    void anIdOfWhichNothingIsSeenIsNone() {
        FailureCase content = FailureCase.builder().id("\u200b").build();

        assertThat(WorkshopSheet.of(TreatedCases.shared(content), TreatedCases.PEERS)
                        .markdown())
                .contains("(case without an id)");
    }

    /** A host calls its policies what it likes. */
    @Test
    void aPolicyWithALongNameFillsNoPage() {
        String name = "p ".repeat(3000);
        FailureCase content = TreatedCases.shared(FailureCase.builder().build()).content();
        TreatedCase treated = TreatedCase.attest(
                content,
                Treatment.builder()
                        .policy(name)
                        .version(name)
                        .digest(Canonical.digest(content))
                        .by("reviewer")
                        .on(TreatedCases.DAY)
                        .reviewed(true)
                        .verdict(Codes.Verdict.SHARE)
                        .build());

        assertThat(BriefPaper.of(treated, TreatedCases.PEERS).words()).isLessThan(BriefPaper.MOST_WORDS / 2);
        assertThat(WorkshopSheet.of(treated, TreatedCases.PEERS).markdown()).hasSizeLessThan(2000);
    }
}
