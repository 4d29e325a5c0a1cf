package org.lessons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

class ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final FailureCase told = FailureCase.builder()
            .id("k7f2")
            .status(Codes.Status.SUBMITTED)
            .subject(Subject.builder()
                    .started(When.on("2018"))
                    .ended(When.since(When.STOP, "P1D", "P3D"))
                    .build())
            .narrative(Narrative.builder()
                    .asTold(AsTold.builder().text("All of it.").build())
                    .concerns(Concerns.builder()
                            .addConcerns(Concern.builder()
                                    .id("c1")
                                    .raised(When.since("d1", "P1W", "P2W").withAsTold("the week after they met"))
                                    .build())
                            .build())
                    .judgement(Judgement.builder()
                            .sharing(Codes.Level.PEERS)
                            .addDecisions(Decision.builder().id("d1").build())
                            .build())
                    .pulledThePlug(PulledThePlug.builder()
                            .addStops(Stop.builder().id("s1").decision("d1").build())
                            .build())
                    .whyItDidNotWork(WhyItDidNotWork.builder()
                            .addCauses(Cause.builder()
                                    .id("k1")
                                    .addConcerns("c1")
                                    .addDecisions("d1")
                                    .build())
                            .build())
                    .build())
            .addCodings(
                    Coding.builder().id("g1").target("k1").build(),
                    Coding.builder().id("g2").target("d1").build(),
                    Coding.builder().id("g3").target("g2").build())
            .sharing(Sharing.builder().level(Codes.Level.PUBLIC).build())
            .build();

    private final FailureCase seen =
            told.visibleTo(Codes.Level.RESEARCHERS, TODAY).orElseThrow();
    private final Narrative narrative = seen.narrative().orElseThrow();

    @Test
    void leavesOutAStageThatIsSharedWithFewerAndTheStoryThatTellsIt() {
        assertThat(narrative.judgement()).isEmpty();
        assertThat(narrative.asTold()).isEmpty();
        assertThat(narrative.whyAbsent("judgement")).contains(Codes.Absence.SUPPRESSED);
        assertThat(narrative.whyAbsent("asTold")).contains(Codes.Absence.SUPPRESSED);
        assertThat(told.visibleTo(Codes.Level.PEERS, TODAY)).contains(told);
        assertThat(told.visibleTo(Codes.Level.OWN_ORGANISATION, TODAY)).contains(told);
    }

    @Test
    void letsGoOfReferencesIntoIt() {
        Cause cause = narrative.whyItDidNotWork().orElseThrow().causes().get(0);
        Stop stop = narrative.pulledThePlug().orElseThrow().stops().get(0);

        assertThat(cause.concerns()).containsExactly("c1");
        assertThat(cause.decisions()).isEmpty();
        assertThat(cause.whyAbsent("decisions")).contains(Codes.Absence.SUPPRESSED);
        assertThat(stop.whyAbsent("decision")).contains(Codes.Absence.SUPPRESSED);
        assertThat(seen.codings()).extracting(Coding::id).containsExactly(Optional.of("g1"));
    }

    @Test
    void letsGoOfLapsesThatAreCountedFromIt() {
        When raised =
                narrative.concerns().orElseThrow().concerns().get(0).raised().orElseThrow();

        assertThat(raised)
                .isEqualTo(When.builder()
                        .asTold("the week after they met")
                        .putAbsent("since", Codes.Absence.SUPPRESSED)
                        .putAbsent("atLeast", Codes.Absence.SUPPRESSED)
                        .putAbsent("atMost", Codes.Absence.SUPPRESSED)
                        .build());
        assertThat(seen.subject()).isEqualTo(told.subject());
    }

    @Test
    void countsNothingFromAStopThatIsNotSeen() {
        FailureCase quiet = told.withNarrative(Narrative.builder()
                .pulledThePlug(
                        PulledThePlug.builder().sharing(Codes.Level.PEERS).build())
                .build());
        Subject subject = quiet.visibleTo(Codes.Level.PUBLIC, TODAY)
                .flatMap(FailureCase::subject)
                .orElseThrow();

        assertThat(subject.ended().flatMap(When::since)).isEmpty();
        assertThat(subject.started()).contains(When.on("2018"));
    }

    @Test
    void takesAnIdThatAHiddenThingHasTooForTheHiddenOne() {
        FailureCase twice = told.withEffects(Effect.builder().id("d1").build());

        assertThat(twice.visibleTo(Codes.Level.PUBLIC, TODAY).orElseThrow().codings())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_ORGANISATION, OWN_ORGANISATION, true",
        "OWN_ORGANISATION, PEERS, false",
        "PEERS, PEERS, true",
        "PEERS, RESEARCHERS, false",
        "RESEARCHERS, PEERS, true",
        "RESEARCHERS, PUBLIC, false",
        "PUBLIC, PUBLIC, true",
        "PUBLIC, OWN_ORGANISATION, true",
        "acme@1:friends, OWN_ORGANISATION, false",
        "PUBLIC, acme@1:friends, false",
        "PUBLIC, EVERYBODY, false"
    })
    void showsTheCaseToItsLevelAndThoseBefore(String own, String viewer, boolean shown) {
        FailureCase content = FailureCase.builder()
                .sharing(Sharing.builder().level(Term.of(own)).build())
                .build();

        assertThat(content.visibleTo(Term.of(viewer), TODAY).isPresent()).isEqualTo(shown);
    }

    @Test
    void showsNothingWhereNobodySaidALevel() {
        assertThat(FailureCase.builder().title("t").build().visibleTo(Codes.Level.OWN_ORGANISATION, TODAY))
                .isEmpty();
        assertThat(told.withSharing(Sharing.builder().licence("CC0").build()).visibleTo(Codes.Level.PEERS, TODAY))
                .isEmpty();
    }

    static Stream<Arguments> embargoes() {
        Embargo none = Embargo.builder().build();
        Embargo event = none.withEvent(Codes.Event.INQUEST);
        return Stream.of(
                Arguments.of(none.withUntil(TODAY), true),
                Arguments.of(none.withUntil(TODAY.plusDays(1)), false),
                Arguments.of(event, false),
                Arguments.of(event.withUntil(TODAY.minusYears(1)), false),
                Arguments.of(event.withLifted(TODAY), true),
                Arguments.of(event.withLifted(TODAY.plusDays(1)), false),
                Arguments.of(event.withLifted(TODAY).withUntil(TODAY.plusDays(1)), false));
    }

    @ParameterizedTest
    @MethodSource("embargoes")
    void waitsForTheDayAndForTheEvent(Embargo embargo, boolean shown) {
        Sharing sharing =
                Sharing.builder().level(Codes.Level.PUBLIC).embargo(embargo).build();

        assertThat(told.withSharing(sharing)
                        .visibleTo(Codes.Level.OWN_ORGANISATION, TODAY)
                        .isPresent())
                .isEqualTo(shown);
    }

    @Test
    void showsOfAWithdrawnCaseTheRecordThatItWas() {
        FailureCase withdrawn = told.withStatus(Codes.Status.WITHDRAWN);
        FailureCase inside = withdrawn.withSharing(
                Sharing.builder().level(Codes.Level.OWN_ORGANISATION).build());

        assertThat(withdrawn.visibleTo(Codes.Level.PUBLIC, TODAY)).contains(told.withdrawn());
        assertThat(told.withdrawn().visibleTo(Codes.Level.PUBLIC, TODAY)).contains(told.withdrawn());
        assertThat(inside.visibleTo(Codes.Level.PEERS, TODAY)).isEmpty();
    }
}
