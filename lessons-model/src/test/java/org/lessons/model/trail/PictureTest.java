package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Narrative;
import org.lessons.model.Option;
import org.lessons.model.Pressure;
import org.lessons.model.PulledThePlug;
import org.lessons.model.Stop;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.vocabulary.Codes;

/**
 * The pictures as they were looked at in a browser and found to be readable. Whoever changes how they are drawn looks again, and
 * then keeps the new ones with {@code -Dlessons.write-docs=1}.
 */
class PictureTest {

    private static final Path KEPT =
            Path.of(System.getProperty("lessons.root"), "lessons-model", "src", "test", "resources", "pictures");

    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    /** Of each kind so many, each pointing to all before it, so that lines cross, share lanes and go both ways. */
    static FailureCase told(int count) {
        List<Concern> concerns = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        List<Lesson> lessons = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            concerns.add(Concern.builder()
                    .id("c" + i)
                    .text("The wall was nine degrees on day " + i + ", and the sensor said that all was well with it.")
                    .build());
            options.add(Option.builder()
                    .id("o" + i)
                    .considers(ids("c", i))
                    .text("Wait for the engineer.")
                    .build());
            decisions.add(Decision.builder()
                    .id("d" + i)
                    .kind(Codes.DecisionKind.STOP)
                    .chose("o" + i)
                    .considers(ids("c", i))
                    .build());
            stops.add(Stop.builder().id("s" + i).decision("d" + i).build());
            causes.add(Cause.builder()
                    .id("k" + i)
                    .concerns(ids("c", i))
                    .decisions(ids("d", i))
                    .build());
            lessons.add(Lesson.builder().id("l" + i).addresses(ids("k", i)).build());
            effects.add(Effect.builder().id("e" + i).addCauses("k" + i).build());
        }
        return FailureCase.builder()
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().concerns(concerns).build())
                        .judgement(Judgement.builder()
                                .options(options)
                                .decisions(decisions)
                                .build())
                        .pulledThePlug(PulledThePlug.builder().stops(stops).build())
                        .whyItDidNotWork(WhyItDidNotWork.builder()
                                .causes(causes)
                                .addPressures(Pressure.builder()
                                        .kind(Codes.PressureKind.MONEY)
                                        .text("The grant had to be spent by March.")
                                        .build())
                                .build())
                        .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                                .lessons(lessons)
                                .build())
                        .build())
                .effects(effects)
                .build();
    }

    private static void assertKept(String name, String drawn) throws IOException {
        Path file = KEPT.resolve(name);
        if (System.getProperty("lessons.write-docs") != null) {
            Files.createDirectories(KEPT);
            Files.writeString(file, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 14})
    void isTheOneThatWasLookedAt(int count) throws IOException {
        assertKept("trail-" + count + ".svg", Trail.of(told(count)).withText().svg());
        assertKept("small-" + count + ".svg", Trail.of(told(count)).smallSvg(Locale.forLanguageTag("cy")));
        assertKept("trail-" + count + ".mmd", Trail.of(told(count)).withText().mermaid());
    }

    @Test
    void leavesOutWhatNobodyTold() throws IOException {
        FailureCase causesAlone = told(3).withNarrative(told(3).narrative()
                .orElseThrow()
                .withConcerns(Optional.empty())
                .withJudgement(Optional.empty())
                .withPulledThePlug(Optional.empty()));
        assertKept("causes-alone.svg", Trail.of(causesAlone).svg());
    }
}
