package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.resource.Words;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class DiscussionTest {

    private static final Words WORDS = Words.of(Said.class, "META-INF/lessons/publish");

    private static List<String> asked(Narrative narrative, Locale locale) {
        FailureCase content = FailureCase.builder().narrative(narrative).build();
        return Discussion.of(TreatedCases.PEERS.in(locale).story(TreatedCases.shared(content)));
    }

    private static List<String> asked(Narrative narrative) {
        return asked(narrative, Locale.UK);
    }

    private static Narrative concerned(Concern... concerns) {
        return Narrative.builder()
                .concerns(Concerns.builder().addConcerns(concerns).build())
                .build();
    }

    private static Concern concern(String id, Term timing, Term... fate) {
        return Concern.builder()
                .id(id)
                .timing(timing)
                .response(Stream.of(fate)
                        .map(kind -> Response.builder().kind(kind).build())
                        .findFirst())
                .build();
    }

    private static Narrative decided(Decision... decisions) {
        return Narrative.builder()
                .judgement(Judgement.builder().addDecisions(decisions).build())
                .build();
    }

    private static Decision decision(String id, Term kind) {
        return Decision.builder().id(id).kind(kind).build();
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.UK, TreatedCases.WELSH);
    }

    /** Once each; none twice, none empty, none with a place that was not filled. */
    @Property(tries = 60)
    void thereAreAlwaysThree(@ForAll long seed) {
        FailureCase content = AnyCase.validFile(seed, 30).content();
        for (Locale locale : languages().toList()) {
            List<String> asked = Discussion.of(TreatedCases.PEERS.in(locale).story(TreatedCases.shared(content)));

            assertThat(asked).hasSize(3).doesNotHaveDuplicates().allMatch(question -> question.endsWith("?"));
            assertThat(asked).noneMatch(question -> question.matches("(?s).*\\{[0-9]}.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whereNothingIsToldTheQuestionsAreForAnyCase(Locale locale) {
        assertThat(asked(Narrative.builder().build(), locale))
                .containsExactly(
                        WORDS.find("ask.any-sign", locale).orElseThrow(),
                        WORDS.find("ask.any-stop", locale).orElseThrow(),
                        WORDS.find("ask.any-here", locale).orElseThrow());
    }

    @Test
    void theFirstWarningThatWasNotActedOnIsAskedAbout() {
        assertThat(asked(concerned(
                                concern("c1", Codes.Timing.DURING, Codes.ResponseKind.ACTED_ON),
                                concern("c2", Codes.Timing.HINDSIGHT, Codes.ResponseKind.OVERRULED),
                                concern("c3", Codes.Timing.BEFORE, Codes.ResponseKind.OVERRULED),
                                concern("c4", Codes.Timing.DURING, Codes.ResponseKind.OVERRULED)))
                        .get(0))
                .isEqualTo("Concern c3 (what became of it: "
                        + new Warnings(TreatedCases.story(FailureCase.builder().build()))
                                .label("responses", Optional.of(Codes.ResponseKind.OVERRULED))
                                .orElseThrow()
                        + "): what would you have done, and what would have held you back?");
    }

    @Test
    void whatBecameOfAWarningIsNotMadeUp() {
        assertThat(asked(concerned(concern("c1", Codes.Timing.DURING))).get(0))
                .isEqualTo("Concern c1: what would you have done, and what would have held you back?");
    }

    @Test
    void whereEveryWarningWasHeededOrSeenAfterwardsNoneIsAskedAbout() {
        assertThat(asked(concerned(
                        concern("c1", Codes.Timing.DURING, Codes.ResponseKind.ACTED_ON),
                        concern("c2", Codes.Timing.HINDSIGHT))))
                .noneMatch(question -> question.contains("c1") || question.contains("c2"));
    }

    @Test
    void aWarningWithoutAnIdIsCalledByItsNumber() {
        assertThat(asked(concerned(
                                concern("c1", Codes.Timing.DURING, Codes.ResponseKind.ACTED_ON),
                                Concern.builder().text("x").build()))
                        .get(0))
                .startsWith("Concern (2): ");
    }

    @Test
    void aDecisionThatWentOnIsAskedAboutBeforeAnyOther() {
        assertThat(asked(decided(
                                decision("d1", Codes.DecisionKind.STOP),
                                decision("d2", Codes.DecisionKind.CONTINUE),
                                decision("d3", Codes.DecisionKind.CONTINUE_WITH_CHANGES)))
                        .get(0))
                .startsWith("Decision d2 (")
                .endsWith("): what would you have wanted to know first, and who was not in the room?");
        assertThat(asked(decided(decision("d1", Codes.DecisionKind.STOP))).get(0))
                .startsWith("Decision d1 (");
    }

    @Test
    void whereSomebodySawItOtherwiseThatIsAskedAbout() {
        Decision decision =
                Decision.builder().id("d1").dissent("The night staff said no.").build();

        assertThat(asked(decided(decision)).get(0))
                .isEqualTo(
                        "Decision d1: somebody disagreed. What would it take for such a voice to be heard where you are?");
        assertThat(asked(decided(decision), TreatedCases.WELSH).get(0))
                .isEqualTo(WORDS.find("ask.dissent", TreatedCases.WELSH)
                        .orElseThrow()
                        .replace("{0}", "d1")
                        .replace("{1}", ""));
    }

    @Test
    void whereNothingWasDecidedTheStopIsAskedAbout() {
        Narrative narrative = Narrative.builder()
                .pulledThePlug(PulledThePlug.builder()
                        .addStops(Stop.builder().id("s1").build())
                        .build())
                .build();

        assertThat(asked(narrative).get(0))
                .isEqualTo("Stop s1: what would have told you to stop sooner, and who could have said so?");
    }

    @Test
    void theLastIsAboutALessonOrElseACause() {
        Narrative caused = Narrative.builder()
                .whyItDidNotWork(WhyItDidNotWork.builder()
                        .addCauses(Cause.builder().id("k1").build())
                        .build())
                .build();
        Narrative learnt = caused.withWhatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                .addLessons(Lesson.builder().id("l1").build())
                .build());

        assertThat(asked(caused).get(0)).isEqualTo("Cause k1: where do you see the same today, where you are?");
        assertThat(asked(learnt).get(0))
                .isEqualTo("Lesson l1: what would keep you from doing this where you are, and who could change that?");
    }

    @Test
    void ofACaseThatTellsAllTheyGoFromWarningToDecisionToHere() {
        Narrative narrative = concerned(concern("c1", Codes.Timing.DURING))
                .withJudgement(
                        decided(decision("d1", Codes.DecisionKind.CONTINUE)).judgement())
                .withWhatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                        .addLessons(Lesson.builder().id("l1").build())
                        .build());
        for (Locale locale : languages().toList()) {
            List<String> asked = asked(narrative, locale);

            assertThat(asked).hasSize(3);
            assertThat(asked.get(0)).contains("c1");
            assertThat(asked.get(1)).contains("d1");
            assertThat(asked.get(2)).contains("l1");
        }
    }
}
