package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lessons.model.CaseFile;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Response;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;

/** From which event each date of a story is counted once no date is told. */
class CountedFromTest {

    private static FailureCase story(Optional<When> started, Optional<String> concernId) {
        return FailureCase.builder()
                .subject(Subject.builder()
                        .started(started)
                        .ended(When.on("2020-01-01"))
                        .build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(Concern.builder()
                                        .id(concernId)
                                        .raised(When.on("2019-03-01"))
                                        .response(Response.builder()
                                                .when(When.on("2019-03-11"))
                                                .build())
                                        .build())
                                .build())
                        .judgement(Judgement.builder()
                                .addDecisions(Decision.builder()
                                        .id("d1")
                                        .when(When.on("2019-05-01"))
                                        .build())
                                .build())
                        .pulledThePlug(PulledThePlug.builder()
                                .addStops(Stop.builder()
                                        .id("s1")
                                        .when(When.on("2019-08-01"))
                                        .build())
                                .addStops(Stop.builder()
                                        .id("s2")
                                        .when(When.on("2019-08-11"))
                                        .build())
                                .build())
                        .build())
                .addEffects(Effect.builder().when(When.on("2019-04-01")).build())
                .build();
    }

    private static String said(When when) {
        return when.since().orElse("-")
                + when.atLeast().map(least -> " " + least).orElse(" ..")
                + when.atMost().map(most -> " " + most).orElse(" ..");
    }

    /** Each time of the case, by the component that holds it. */
    private static Map<String, String> told(FailureCase content) {
        FailureCase treated = Anonymiser.of(AnonymisationPolicy.mrX())
                .anonymise(CaseFile.of(content))
                .content();
        Map<String, String> told = new TreeMap<>();
        Shape.of(treated).walk(treated, (at, part, element) -> {
            if (element instanceof When) {
                assertThat(((When) element).on()).isEmpty();
                told.put(at.toString(), said((When) element));
            }
        });
        return told;
    }

    @Test
    void eachIsCountedFromWhatItIsReadFor() {
        assertThat(told(story(Optional.of(When.on("2019-01-01")), Optional.of("c1"))))
                .containsOnly(
                        Map.entry("/subject/started", "- .. .."),
                        Map.entry("/subject/ended", "START P360D P390D"),
                        Map.entry("/narrative/concerns/concerns/0/raised", "STOP -P180D -P150D"),
                        Map.entry("/narrative/concerns/concerns/0/response/when", "c1 P10D P10D"),
                        Map.entry("/narrative/judgement/decisions/0/when", "START P120D P120D"),
                        Map.entry("/narrative/pulledThePlug/stops/0/when", "START P210D P240D"),
                        Map.entry("/narrative/pulledThePlug/stops/1/when", "STOP P10D P10D"),
                        Map.entry("/effects/0/when", "START P84D P91D"));
    }

    @Test
    void whatHasNoBeginningIsCountedFromTheEnding() {
        assertThat(told(story(Optional.empty(), Optional.empty())))
                .containsOnly(
                        Map.entry("/subject/ended", "STOP P150D P180D"),
                        Map.entry("/narrative/concerns/concerns/0/raised", "STOP -P180D -P150D"),
                        Map.entry("/narrative/concerns/concerns/0/response/when", "STOP -P150D -P120D"),
                        Map.entry("/narrative/judgement/decisions/0/when", "STOP -P120D -P90D"),
                        Map.entry("/narrative/pulledThePlug/stops/0/when", "- .. .."),
                        Map.entry("/narrative/pulledThePlug/stops/1/when", "STOP P10D P10D"),
                        Map.entry("/effects/0/when", "STOP -P150D -P120D"));
    }

    @Test
    void aDateThatIsGoneIsSaidToHaveBeenTakenOut() {
        When gone = RelativeTimes.without(When.on("2019-01-01"));
        assertThat(gone.on()).isEmpty();
        assertThat(gone.whyAbsent("on")).contains(Codes.Absence.REDACTED);
        assertThat(RelativeTimes.without(When.builder().build()).absent()).isEmpty();
    }

    @Test
    void whatIsThereIsNoLongerSaidToBeAbsent() {
        When when = When.builder()
                .since("start")
                .putAbsent("since", Codes.Absence.NOT_ASKED)
                .putAbsent("on", Codes.Absence.NOT_ASKED)
                .build();
        When marked = RelativeTimes.marked(when, Codes.Origin.GENERALISED);
        assertThat(marked.absent()).containsOnlyKeys("on");
        assertThat(marked.origin()).contains(Codes.Origin.GENERALISED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-01-31, true",
        "1919-01-03, 2019-01-02, true",
        "1919-01-02, 2019-01-02, false",
        "1500, 2019-01-02, false",
        "2019-01-02, 2500, false"
    })
    void aTextTellsDistancesOfLessThanAHundredYears(String started, String date, boolean told) {
        FailureCase content = FailureCase.builder()
                .subject(Subject.builder().started(When.on(started)).build())
                .build();
        assertThat(RelativeTimes.of(content).sinceStart(When.on(date)).isPresent())
                .isEqualTo(told);
        assertThat(RelativeTimes.of(FailureCase.builder().build()).sinceStart(When.on(date)))
                .isEmpty();
    }
}
