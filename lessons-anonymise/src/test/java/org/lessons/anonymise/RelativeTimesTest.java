package org.lessons.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lessons.model.CaseFile;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.Subject;
import org.lessons.model.When;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.time.Lapse;
import org.lessons.model.trail.Lag;
import org.lessons.model.trail.Timeline;

/** Dates and lapses that stand side by side, as people tell them. */
class RelativeTimesTest {

    private static FailureCase treated(When started, When stopped, When... raised) {
        List<Concern> concerns = IntStream.range(0, raised.length)
                .mapToObj(i -> Concern.builder().id("c" + i).raised(raised[i]).build())
                .toList();
        FailureCase told = FailureCase.builder()
                .subject(Subject.builder().started(started).build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().addAllConcerns(concerns).build())
                        .pulledThePlug(PulledThePlug.builder()
                                .addStops(Stop.builder().id("s1").when(stopped).build())
                                .build())
                        .build())
                .build();
        FailureCase treated = Anonymiser.of(AnonymisationPolicy.mrX())
                .anonymise(CaseFile.of(told))
                .content();
        assertThat(CaseValidator.validate(treated)).isEmpty();
        return treated;
    }

    private static When raised(FailureCase content, int position) {
        return content.narrative()
                .flatMap(Narrative::concerns)
                .flatMap(stage -> stage.concerns().get(position).raised())
                .orElseThrow();
    }

    @Test
    void countsAConcernFromTheBeginningWhenTheEndingIsCountedFromTheConcern() {
        FailureCase content = treated(When.on("2019-01-01"), When.since("c0", "P2W", "P3W"), When.on("2019-04-01"));
        assertThat(raised(content, 0).since()).contains(When.START);
        Lag lag = Timeline.of(content).concernToStop();
        assertThat(lag.atLeastDays()).hasValue(14);
        assertThat(lag.atMostDays()).hasValue(21);
    }

    @Test
    void countsConcernsFromTheEndingWhenTheBeginningIsCountedFromAConcern() {
        FailureCase content = treated(When.since("c0", "P1M", "P1Y"), When.on("2020-03-01"), When.on("2019-02-20"));
        assertThat(raised(content, 0).since()).contains(When.STOP);
        Lag lag = Timeline.of(content).concernToStop();
        assertThat(lag.atLeastDays()).hasValue(360);
        assertThat(lag.atMostDays()).hasValue(390);
    }

    @Test
    void tellsOneBoundWhereTheOtherIsOpen() {
        FailureCase content = treated(When.on("2019"), When.on("2019-08-01"), When.on("2019-05-01/.."));
        assertThat(raised(content, 0).atLeast()).contains(Lapse.of("-P120D"));
        assertThat(raised(content, 0).atMost()).isEmpty();
    }

    @Test
    void tellsAHundredYearsWhereNoLimitCannotBeTold() {
        FailureCase content = treated(When.on("2019"), When.on("2019-08-01"), When.on("../2019-08-05"));
        assertThat(raised(content, 0).atLeast()).contains(Lapse.ofDays(-36_525));
        assertThat(raised(content, 0).atMost()).contains(Lapse.of("P4D"));
    }
}
