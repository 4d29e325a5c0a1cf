package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Sharing;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class ReadinessTest {

    private static final List<String> STAGES = List.of(
            "whatWeDid", "concerns", "judgement", "pulledThePlug", "whyItDidNotWork", "whatWeWouldDoDifferently");

    private final Narrative asTold = Narrative.builder()
            .asTold(AsTold.builder().text("We tried a thing.").build())
            .build();
    private final Subject subject = Subject.builder()
            .summary("a thing")
            .addKinds(Codes.Kind.SERVICE)
            .addPlaces(Place.builder().nation(Codes.Nation.WALES).build())
            .build();
    private final Sharing sharing = Sharing.builder().level(Codes.Level.PEERS).build();
    private final FailureCase told = FailureCase.builder()
            .narrative(asTold)
            .subject(subject)
            .sharing(sharing)
            .build();
    private final Narrative complete = Narrative.builder()
            .whatWeDid(WhatWeDid.builder().addAims("to keep warm").build())
            .concerns(Concerns.builder()
                    .addConcerns(Concern.builder().text("it stood still").build())
                    .build())
            .judgement(Judgement.builder()
                    .putAbsent("decisions", Codes.Absence.NOT_APPLICABLE)
                    .build())
            .whyItDidNotWork(WhyItDidNotWork.builder()
                    .addAccounts(Account.builder().text("too few of us").build())
                    .build())
            .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                    .addLessons(Lesson.builder().appliesWhen("when it is cold").build())
                    .build())
            .putAbsent("pulledThePlug", Codes.Absence.NOT_YET_KNOWN)
            .build();

    @Test
    void beginsAsADraft() {
        assertThat(Readiness.of(FailureCase.builder().build())).isEqualTo(Readiness.DRAFT);
    }

    @Test
    void isToldWhenTheTenMinutePathIsAnswered() {
        assertThat(Readiness.of(told)).isEqualTo(Readiness.TOLD);
        assertThat(Readiness.of(told.withNarrative(
                        Narrative.builder().whatWeDid(complete.whatWeDid()).build())))
                .isEqualTo(Readiness.TOLD);
    }

    @Test
    void isADraftWhileAnAnswerIsMissing() {
        assertThat(Arrays.asList(
                        told.withNarrative(Narrative.builder()
                                .asTold(AsTold.builder().text(" \n").build())
                                .build()),
                        told.withSubject(subject.withSummary("\u00a0")),
                        told.withSubject(subject.withKinds()),
                        told.withSubject(subject.withPlaces(
                                Place.builder().locality("Leeds").build())),
                        told.withSharing(Sharing.builder().licence("CC-BY-4.0").build())))
                .allMatch(content -> Readiness.of(content) == Readiness.DRAFT);
    }

    @Test
    void takesAReasonForAnAnswer() {
        FailureCase reasons = FailureCase.builder()
                .narrative(asTold)
                .putAbsent("subject", Codes.Absence.WITHHELD_BY_LAW)
                .putAbsent("sharing", Codes.Absence.NOT_YET_KNOWN)
                .build();
        Subject partly = Subject.builder()
                .putAbsent("summary", Codes.Absence.DECLINED)
                .putAbsent("kinds", Codes.Absence.UNKNOWN)
                .addPlaces(Place.builder()
                        .putAbsent("nation", Codes.Absence.DECLINED)
                        .build())
                .build();

        assertThat(Readiness.of(reasons)).isEqualTo(Readiness.TOLD);
        assertThat(Readiness.of(told.withSubject(partly))).isEqualTo(Readiness.TOLD);
    }

    @Test
    void isCompleteWhenEachStageIsToldByTextOrReason() {
        assertThat(Readiness.of(told.withNarrative(complete))).isEqualTo(Readiness.COMPLETE);
    }

    @Test
    void isCompleteWhenThereIsAReasonForEachStage() {
        Map<String, Term> reasons = new TreeMap<>();
        STAGES.forEach(stage -> reasons.put(stage, Codes.Absence.NOT_APPLICABLE));
        Narrative silent = Narrative.builder().absent(reasons).build();

        assertThat(Readiness.of(told.withNarrative(silent))).isEqualTo(Readiness.COMPLETE);
    }

    @Test
    void doesNotTakeCodesNorReasonsWithinAnItemForTelling() {
        Cause coded = Cause.builder()
                .factor(Codes.Factor.TASKS)
                .putAbsent("text", Codes.Absence.DECLINED)
                .build();
        WhyItDidNotWork stage = WhyItDidNotWork.builder()
                .addCauses(coded)
                .putAbsent("sharing", Codes.Absence.NOT_ASKED)
                .build();

        assertThat(Readiness.of(told.withNarrative(complete.withWhyItDidNotWork(stage))))
                .isEqualTo(Readiness.TOLD);
    }
}
