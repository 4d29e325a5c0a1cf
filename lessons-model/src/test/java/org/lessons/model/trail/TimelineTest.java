package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Codes;

class TimelineTest {

    private final Concern concern = Concern.builder().id("c1").build();
    private final Stop stop = Stop.builder().id("s1").build();

    @Test
    void isEmptyWhenNothingHappened() {
        Timeline timeline = Timeline.of(FailureCase.builder().build());

        assertThat(timeline.events()).isEmpty();
        assertThat(timeline.concernToStop().kind()).isEqualTo(Lag.Kind.NONE);
    }

    @Test
    void keepsTheOrderOfTheTellingWhereTheCaseLeavesItOpen() {
        FailureCase content = FailureCase.builder()
                .subject(Subject.builder()
                        .started(When.on("2018"))
                        .ended(When.on("2019"))
                        .build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(
                                        concern.withRaised(When.on("2019-02"))
                                                .withResponse(Response.builder()
                                                        .kind(Codes.ResponseKind.REASSURED)
                                                        .build()),
                                        concern.withId("c2").withRaised(When.on("2018-12")))
                                .build())
                        .judgement(Judgement.builder()
                                .addDecisions(Decision.builder()
                                        .when(When.since(When.START, "-P2Y", "-P13M"))
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(Timeline.of(content).events())
                .extracting(Timeline.Event::toString)
                .containsExactly(
                        "DECISION at /narrative/judgement/decisions/0",
                        "STARTED at /subject/started",
                        "CONCERN at /narrative/concerns/concerns/1",
                        "CONCERN at /narrative/concerns/concerns/0",
                        "RESPONSE at /narrative/concerns/concerns/0/response",
                        "ENDED at /subject/ended");
    }

    @Test
    void knowsALagToTheDay() {
        assertLag(
                lag(concern.withRaised(When.on("2019-01-01")), stop.withWhen(When.on("2019-01-31"))),
                Lag.Kind.EXACT,
                OptionalLong.of(30),
                OptionalLong.of(30));
    }

    @Test
    void knowsALagWithoutAnyDate() {
        assertLag(
                lag(concern, stop.withWhen(When.since("c1", "P3M", "P100D"))),
                Lag.Kind.BOUNDED,
                OptionalLong.of(89),
                OptionalLong.of(100));
        assertLag(
                lag(concern.withRaised(When.since(When.STOP, "-P6W", "-P5W")), stop),
                Lag.Kind.BOUNDED,
                OptionalLong.of(35),
                OptionalLong.of(42));
    }

    @Test
    void knowsOneBoundOfALag() {
        When long_ = When.builder().since("c1").atLeast(Lapse.of("P2W")).build();

        assertLag(lag(concern, stop.withWhen(long_)), Lag.Kind.BOUNDED, OptionalLong.of(14), OptionalLong.empty());
    }

    @Test
    void knowsTheOrderAlone() {
        When after = When.builder().since("c1").build();

        assertLag(lag(concern, stop.withWhen(after)), Lag.Kind.ORDER_ONLY, OptionalLong.of(0), OptionalLong.empty());
        assertLag(
                lag(concern.withTiming(Codes.Timing.BEFORE), stop),
                Lag.Kind.ORDER_ONLY,
                OptionalLong.of(0),
                OptionalLong.empty());
        assertLag(
                lag(concern.withTiming(Codes.Timing.HINDSIGHT), stop),
                Lag.Kind.NONE,
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    @Test
    void countsFromTheConcernThatCertainlyCameFirst() {
        assertLag(
                Timeline.of(story(
                                List.of(
                                        concern.withRaised(When.on("2019-03-01")),
                                        concern.withId("c2").withRaised(When.on("2019-01-01")),
                                        concern.withId("c3")),
                                stop.withWhen(When.on("2019-03-31"))))
                        .concernToStop(),
                Lag.Kind.EXACT,
                OptionalLong.of(89),
                OptionalLong.of(89));
    }

    @Test
    void allowsForEitherWhenTwoConcernsMayHaveBeenFirst() {
        assertLag(
                Timeline.of(story(
                                List.of(
                                        concern.withRaised(When.on("2019-01-05/2019-01-20")),
                                        concern.withId("c2").withRaised(When.on("2019-01-10/2019-01-12"))),
                                stop.withWhen(When.on("2019-01-31"))))
                        .concernToStop(),
                Lag.Kind.BOUNDED,
                OptionalLong.of(19),
                OptionalLong.of(26));
    }

    @Test
    void isNegativeForAConcernThatCameTooLate() {
        assertLag(
                lag(concern.withRaised(When.on("2019-01-03")), stop.withWhen(When.on("2019-01-01"))),
                Lag.Kind.EXACT,
                OptionalLong.of(-2),
                OptionalLong.of(-2));
    }

    private static Lag lag(Concern concern, Stop stop) {
        return Timeline.of(story(List.of(concern), stop)).concernToStop();
    }

    private static FailureCase story(List<Concern> concerns, Stop stop) {
        return FailureCase.builder()
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addAllConcerns(concerns).build())
                        .pulledThePlug(PulledThePlug.builder().addStops(stop).build())
                        .build())
                .build();
    }

    private static void assertLag(Lag lag, Lag.Kind kind, OptionalLong atLeast, OptionalLong atMost) {
        assertThat(lag).isEqualTo(new Lag(kind, atLeast, atMost));
    }

    private static Timeline.Warning warning(Concern concern) {
        FailureCase content = FailureCase.builder()
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(Concern.builder().id("c0").build(), concern)
                                .build())
                        .build())
                .build();
        return Timeline.of(content).warnings().get(1);
    }

    @Test
    void saysWhatBecameOfAWarningAndHowLongItWaited() {
        Timeline.Warning warning = warning(concern.withRaised(When.on("2019-02-01"))
                .withResponse(Response.builder()
                        .kind(Codes.ResponseKind.RELABELLED)
                        .when(When.since("c1", "P2W", "P3W"))
                        .build()));

        assertThat(warning.fate()).contains(Codes.ResponseKind.RELABELLED);
        assertThat(warning.lag()).isEqualTo(new Lag(Lag.Kind.BOUNDED, OptionalLong.of(14), OptionalLong.of(21)));
        assertThat(warning.id()).contains("c1");
        assertThat(warning).hasToString("RELABELLED at /narrative/concerns/concerns/1");
    }

    @Test
    void countsTheWaitFromAConcernThatHasNoDate() {
        Timeline.Warning warning = warning(concern.withResponse(
                Response.builder().when(When.since("c1", "P2D", "P2D")).build()));

        assertThat(warning.lag()).isEqualTo(new Lag(Lag.Kind.EXACT, OptionalLong.of(2), OptionalLong.of(2)));
        assertThat(warning.fate()).isEmpty();
        assertThat(warning).hasToString("fate unknown at /narrative/concerns/concerns/1");
    }

    @Test
    void takesAWarningForUnansweredOnlyWhereTheCaseSaysSo() {
        Response none = Response.builder()
                .kind(Codes.ResponseKind.UNANSWERED)
                .when(When.on("2019-03"))
                .build();
        Concern silence = Concern.builder()
                .putAbsent("response", Codes.Absence.NOT_APPLICABLE)
                .build();
        Concern notAsked =
                Concern.builder().putAbsent("response", Codes.Absence.NOT_ASKED).build();
        Timeline.Warning unanswered =
                warning(concern.withRaised(When.on("2019-02")).withResponse(none));

        assertThat(unanswered.fate()).contains(Codes.ResponseKind.UNANSWERED);
        assertThat(unanswered.lag().kind()).isEqualTo(Lag.Kind.NONE);
        assertThat(warning(silence).fate()).contains(Codes.ResponseKind.UNANSWERED);
        assertThat(warning(silence).lag().kind()).isEqualTo(Lag.Kind.NONE);
        assertThat(warning(silence.withTiming(Codes.Timing.HINDSIGHT)).fate()).isEmpty();
        assertThat(warning(notAsked).fate()).isEmpty();
        assertThat(warning(concern).fate()).isEmpty();
    }
}
