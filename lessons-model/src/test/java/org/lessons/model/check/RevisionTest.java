package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.AsTold;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.WhatWeDid;
import org.lessons.model.testing.AnyRecord;
import org.lessons.model.vocabulary.Codes;

class RevisionTest {

    private final FailureCase stored = FailureCase.builder()
            .id("k7f2")
            .revision(3)
            .status(Codes.Status.SUBMITTED)
            .build();

    private static List<String> check(FailureCase stored, FailureCase submitted) {
        return Revision.check(stored, submitted).stream()
                .map(finding -> finding.location() + " " + finding.code())
                .toList();
    }

    @Provide
    Arbitrary<FailureCase> cases() {
        return AnyRecord.cases();
    }

    @Provide
    Arbitrary<Narrative> narratives() {
        return AnyRecord.of(Narrative.class);
    }

    @Property
    void theNextRevisionMayBeSavedAndTheOneAfterMayNot(@ForAll("cases") FailureCase content) {
        FailureCase next = content.revise();

        assertThat(check(content, next)).isEmpty();
        assertThat(check(next, next.revise())).isEmpty();
        assertThat(check(content, next.revise())).containsExactly("/revision revision.conflict");
        assertThat(check(next, content.revise())).containsExactly("/revision revision.conflict");
    }

    @Property
    void aRevisionKeepsWhateverWasTold(@ForAll("cases") FailureCase content) {
        FailureCase next = content.revise();

        assertThat(next.withRevision(content.revision()).withStatus(content.status()))
                .isEqualTo(content);
        assertThat(next.isWithdrawn()).isEqualTo(content.isWithdrawn());
    }

    @Property
    void splittingTheStoryIntoStagesKeepsTheOriginal(
            @ForAll("narratives") Narrative narrative, @ForAll("narratives") Narrative stages) {
        AsTold story = AsTold.builder().text("The whole of it, word for word.").build();
        Narrative whole = narrative.withAsTold(story);
        Narrative split = whole.withWhatWeDid(stages.whatWeDid()
                        .or(() -> Optional.of(
                                WhatWeDid.builder().addAims("to keep warm").build())))
                .withConcerns(stages.concerns()
                        .or(() -> Optional.of(Concerns.builder().build())))
                .withJudgement(stages.judgement())
                .withPulledThePlug(stages.pulledThePlug())
                .withWhyItDidNotWork(stages.whyItDidNotWork())
                .withWhatWeWouldDoDifferently(stages.whatWeWouldDoDifferently());

        assertThat(split.asTold()).contains(story);
        assertThat(FailureCase.builder().narrative(split).build().revise().narrative())
                .contains(split);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "0, 2", "-7, 2", "2147483647, 2147483647"})
    void countsOn(int revision, int next) {
        assertThat(stored.withRevision(revision).revise().revision()).contains(next);
    }

    @Test
    void takesACaseWithoutARevisionForTheFirst() {
        FailureCase first = stored.withRevision(Optional.empty());

        assertThat(first.revise().revision()).contains(2);
        assertThat(check(first, first)).containsExactly("/revision revision.conflict");
    }

    @Test
    void makesADraftOfASubmittedCaseAndNothingOfAWithdrawnOne() {
        assertThat(stored.revise().status()).contains(Codes.Status.DRAFT);
        assertThat(stored.withdrawn().revise()).isEqualTo(stored.withdrawn().withRevision(4));
    }

    @Test
    void doesNotLetAnOldFormBringAWithdrawnCaseBack() {
        FailureCase edited = stored.revise().withTitle("The night line");

        assertThat(check(stored.withdrawn(), edited)).containsExactly("/status revision.conflict");
        assertThat(check(stored, stored.revise().withdrawn())).isEmpty();
    }

    @Test
    void doesNotTakeOneCaseForAnother() {
        assertThat(check(stored, stored.revise().withId("other"))).containsExactly("/id revision.conflict");
    }

    @Test
    void letsANewCaseTakeThePlaceOfAnOldOne() {
        FailureCase titled = stored.withTitle("The night line");

        assertThat(titled.supersededBy("b2"))
                .isEqualTo(FailureCase.builder()
                        .id("b2")
                        .supersedes("k7f2")
                        .revision(1)
                        .status(Codes.Status.DRAFT)
                        .title("The night line")
                        .build());
        assertThat(titled.withStatus(Codes.Status.WITHDRAWN).supersededBy("b2").title())
                .isEmpty();
    }
}
