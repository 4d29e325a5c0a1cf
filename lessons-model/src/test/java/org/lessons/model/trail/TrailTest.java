package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

class TrailTest {

    private final FailureCase told = FailureCase.builder()
            .narrative(Narrative.builder()
                    .concerns(Concerns.builder()
                            .addConcerns(
                                    Concern.builder()
                                            .id("c1")
                                            .text("The wall was nine degrees.")
                                            .build(),
                                    Concern.builder().build())
                            .build())
                    .judgement(Judgement.builder()
                            .addOptions(Option.builder()
                                    .id("o1")
                                    .addConsiders("c1", "c1", "c7")
                                    .build())
                            .addDecisions(Decision.builder()
                                    .id("d1")
                                    .kind(Codes.DecisionKind.STOP)
                                    .chose("o1")
                                    .addConsiders("c1", "o1")
                                    .build())
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
                            .addPressures(Pressure.builder()
                                    .kind(Codes.PressureKind.MONEY)
                                    .build())
                            .build())
                    .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                            .addLessons(
                                    Lesson.builder().id("l1").addAddresses("k1").build())
                            .build())
                    .build())
            .addEffects(Effect.builder().id("e1").addCauses("k1").build())
            .build();

    private final Trail trail = Trail.of(told);

    @Test
    void leadsFromConcernToStopAndFromCauseToLesson() {
        assertThat(trail.edges())
                .extracting(edge -> edge.from().id().orElse("") + " " + edge.kind() + " "
                        + edge.to().id().orElse(""))
                .containsExactly(
                        "c1 considers o1",
                        "o1 chose d1",
                        "c1 considers d1",
                        "d1 decision s1",
                        "c1 concerns k1",
                        "d1 decisions k1",
                        "k1 addresses l1",
                        "k1 causes e1");
    }

    @Test
    void hasOrphansForAnalystsButNoPressureAmongThem() {
        assertThat(trail.nodes()).hasSize(9);
        assertThat(trail.orphans())
                .extracting(Trail.Node::toString)
                .containsExactly("CONCERN at " + "/narrative/concerns/concerns/1");
    }

    @Test
    void isEmptyWhereNothingIsTold() {
        Trail none = Trail.of(FailureCase.builder().build());

        assertThat(none.nodes()).isEmpty();
        assertThat(none.mermaid()).isEqualTo("flowchart LR\n");
        assertThat(none.svg())
                .contains("Nothing is told yet that could be drawn.")
                .contains("<desc");
        assertThat(none).hasToString("Trail[0 nodes, 0 edges]");
    }

    @Test
    void isWrittenAsMermaid() {
        assertThat(trail.mermaid().lines().limit(6))
                .containsExactly(
                        "flowchart LR",
                        "  n0[\"Concern c1\"]",
                        "  n1[\"Concern #40;2#41;\"]",
                        "  n2[\"Option o1\"]",
                        "  n3[\"Decision d1\"]",
                        "  n4[\"Stop s1\"]");
        assertThat(trail.mermaid()).contains("\n  n0 -->|considers| n2\n").endsWith("  n5 -->|causes| n8\n");
        assertThat(trail.withText().mermaid())
                .contains("n0[\"Concern c1#58; The wall was nine degrees#46;\"]")
                .contains("n3[\"Decision d1#58; Stop\"]")
                .contains("n6[\"Pressure #40;1#41;#58; Money\"]");
    }

    @Test
    void saysInWordsWhatIsDrawn() {
        assertThat(trail.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700\"")
                .contains("role=\"img\"")
                .contains(">The trail of the case</title>")
                .contains("2 concerns, 1 option, 1 decision, 1 stop, 1 pressure, 1 cause, 1 lesson, 1 effect.")
                .contains("Concern c1 leads to option o1. Option o1 leads to decision d1.")
                .contains(">Concerns</text>")
                .doesNotContain("nine degrees");
        assertThat(trail.withText().svg()).contains(">The wall was nine</text>");
    }

    @Test
    void staysWithinThePicture() {
        for (Trail drawn : List.of(trail, trail.withText())) {
            Placement placement =
                    new Placement(drawn, Format.LARGE, Locale.ENGLISH, new Lines(drawn, Format.LARGE).bands());
            assertThat(placement.boxes()).hasSize(9);
            placement.boxes().values().forEach(box -> {
                assertThat(box.x()).isPositive();
                assertThat(box.x() + box.width()).isLessThan(Format.LARGE.width());
                assertThat(box.y() + box.height()).isLessThan(placement.height());
            });
            for (Placement.Box one : placement.boxes().values()) {
                assertThat(placement.boxes().values().stream()
                                .filter(other -> other.x() == one.x() && other.y() < one.y() + one.height())
                                .filter(other -> other.y() + other.height() > one.y()))
                        .containsExactly(one);
            }
        }
    }

    @Test
    void wrapsAtWordsAndCutsWhatIsLeft() {
        assertThat(Label.wrap("the wall was nine degrees", 9, 4)).containsExactly("the wall", "was nine", "degrees");
        assertThat(Label.wrap("the wall was nine degrees", 8, 2)).containsExactly("the wall", "was nin\u2026");
        assertThat(Label.wrap("Llanfairpwllgwyngyll", 8, 4)).containsExactly("Llanfair", "pwllgwyn", "gyll");
        assertThat(Label.wrap("\u4e2d\u6587\u4e2d\u6587", 4, 4)).containsExactly("\u4e2d\u6587", "\u4e2d\u6587");
        assertThat(Label.wrap(" \u202e\t ", 8, 4)).isEmpty();
        assertThat(Label.shorten("nine degrees", 12)).isEqualTo("nine degrees");
        assertThat(Label.shorten("nine degrees", 11)).isEqualTo("nine degre\u2026");
        assertThat(Label.shorten("degrees nine", 11)).isEqualTo("degrees\u2026");
        assertThat(Label.plain("a\n\n b\ud83d\u200bc")).isEqualTo("a bc");
        assertThat(Label.of(Option.builder().build(), Locale.ENGLISH)).isEqualTo(Optional.empty());
    }
}
