package org.lessons.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.Cause;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Place;
import org.lessons.model.Subject;
import org.lessons.model.WhatWeDid;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;

class WantedTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    private final FailureCase blank = FailureCase.builder().build();

    @Test
    void asksFiveThingsOfWhoeverHasTenMinutes() {
        assertThat(asked(blank, Readiness.TOLD))
                .containsExactly(
                        "/subject/summary wanted.summary",
                        "/subject/kinds wanted.kind",
                        "/subject/places wanted.nation",
                        "/narrative/asTold wanted.story",
                        "/sharing/level wanted.level");
    }

    @Test
    void asksForTheSixStagesInTheirOrder() {
        assertThat(asked(blank, Readiness.COMPLETE))
                .containsSubsequence(
                        "/narrative/asTold wanted.story",
                        "/narrative/whatWeDid wanted.what-we-did",
                        "/narrative/concerns wanted.concerns",
                        "/narrative/judgement wanted.judgement",
                        "/narrative/pulledThePlug wanted.ending",
                        "/narrative/whyItDidNotWork wanted.reasons",
                        "/narrative/whatWeWouldDoDifferently wanted.lessons",
                        "/sharing/level wanted.level")
                .hasSize(11);
    }

    @Test
    void wantsNothingOfADraft() {
        assertThat(asked(blank, Readiness.DRAFT)).isEmpty();
    }

    @Test
    void asksWhereAnAnswerContradictsNothingThatIsThere() {
        FailureCase begun = FailureCase.builder()
                .subject(Subject.builder()
                        .addPlaces(Place.builder().locality("Leeds").build())
                        .build())
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder().how(Codes.Telling.SPOKEN).build())
                        .whatWeDid(WhatWeDid.builder()
                                .addAccounts(Account.builder()
                                        .voice(Codes.Voice.OWN_WORDS)
                                        .build())
                                .build())
                        .whyItDidNotWork(WhyItDidNotWork.builder()
                                .addCauses(Cause.builder()
                                        .factor(Codes.Factor.TASKS)
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(asked(begun, Readiness.COMPLETE))
                .contains(
                        "/subject/places/0/nation wanted.nation",
                        "/narrative/asTold/text wanted.story",
                        "/narrative/whatWeDid/accounts/0/text wanted.what-we-did",
                        "/narrative/whyItDidNotWork/accounts wanted.reasons");
    }

    @Test
    void takesAReasonForTheWholeStoryForAnAnswer() {
        FailureCase silent = FailureCase.builder()
                .putAbsent("narrative", Codes.Absence.DECLINED)
                .putAbsent("subject", Codes.Absence.DECLINED)
                .putAbsent("sharing", Codes.Absence.NOT_YET_KNOWN)
                .build();

        assertThat(asked(silent, Readiness.COMPLETE)).isEmpty();
    }

    @Test
    void takesAReasonForTheTextOfAnAccountForAnAnswer() {
        FailureCase declined = blank.withNarrative(Narrative.builder()
                .whatWeDid(WhatWeDid.builder()
                        .addAccounts(Account.builder()
                                .putAbsent("text", Codes.Absence.DECLINED)
                                .build())
                        .build())
                .build());

        assertThat(asked(declined, Readiness.COMPLETE))
                .noneMatch(asked -> asked.endsWith("what-we-did"))
                .contains("/narrative/asTold wanted.story");
    }

    @Test
    void neverAsksForWhatIsAnAnalystsOrWouldHaveToBeInvented() {
        assertThat(asked(blank, Readiness.COMPLETE))
                .noneMatch(
                        asked -> asked.matches(
                                ".*/(factor|domain|weight|costs|by|options|decisions|chose|considers|concerns/concerns|causes|links|codings).*"));
    }

    @Test
    void saysWhatToDoInEnglishAndInWelsh() {
        Wanted ending = Readiness.missingFor(blank, Readiness.COMPLETE).get(7);

        assertThat(ending.label(Locale.UK)).isEqualTo("How it ended");
        assertThat(ending.advice(Locale.FRENCH))
                .isEqualTo("Write how it came to an end, or say that it has not ended or that you do not know.");
        assertThat(ending.label(WELSH)).isEqualTo("Sut y daeth i ben");
        assertThat(ending.advice(WELSH))
                .isEqualTo(
                        "Ysgrifennwch sut y daeth i ben, neu dywedwch nad yw wedi dod i ben neu nad ydych yn gwybod.");
    }

    private static List<String> asked(FailureCase content, Readiness step) {
        return Readiness.missingFor(content, step).stream()
                .map(wanted -> wanted.location() + " " + wanted.code())
                .toList();
    }
}
