package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import org.lessons.model.time.Lapse;
import org.lessons.model.vocabulary.Codes;
import org.w3c.dom.Element;

/**
 * The three kinds of axis, as they were looked at in a browser. Whoever changes how they are drawn looks again, and then keeps the
 * new ones with {@code -Dlessons.write-docs=1}.
 */
class TimelinePictureTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Path KEPT =
            Path.of(System.getProperty("lessons.root"), "lessons-model", "src", "test", "resources", "pictures");

    private static FailureCase told(
            Optional<When> started, When first, When second, When answered, When decided, When stopped) {
        return FailureCase.builder()
                .subject(Subject.builder().started(started).build())
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(
                                        Concern.builder()
                                                .id("c1")
                                                .raised(first)
                                                .response(Response.builder()
                                                        .when(answered)
                                                        .build())
                                                .build(),
                                        Concern.builder().raised(second).build())
                                .build())
                        .judgement(Judgement.builder()
                                .addDecisions(Decision.builder()
                                        .id("d1")
                                        .when(decided)
                                        .build())
                                .build())
                        .pulledThePlug(PulledThePlug.builder()
                                .addStops(Stop.builder().id("s1").when(stopped).build())
                                .build())
                        .build())
                .addEffects(Effect.builder().id("e1").build())
                .build();
    }

    private static final FailureCase DATED = told(
            Optional.of(When.on("2018-04-16")),
            When.on("2018-06"),
            When.on("2018-34"),
            When.since("c1", "P2W", "P1M"),
            When.on("2018-12/.."),
            When.on("2019-03-15"));

    private static final FailureCase DISTANT = told(
            Optional.empty(),
            When.since(When.START, "P30D", "P90D"),
            When.builder().since("c1").atLeast(Lapse.of("P6M")).build(),
            When.since("c1", "P14D", "P14D"),
            When.since(When.START, "P360D", "P390D"),
            When.since("d1", "P1D", "P7D"));

    private static final When SOMETIME =
            When.builder().asTold("after the frost").build();

    private static final FailureCase ORDERED = told(Optional.empty(), SOMETIME, SOMETIME, SOMETIME, SOMETIME, SOMETIME);

    private static void assertKept(String name, FailureCase content) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, WELSH)) {
            Path file = KEPT.resolve(name + "-" + locale.getLanguage() + ".svg");
            String drawn = Timeline.of(content).svg(locale);
            if (System.getProperty("lessons.write-docs") != null) {
                Files.createDirectories(KEPT);
                Files.writeString(file, drawn);
            }
            assertThat(drawn).isEqualTo(Files.readString(file));
        }
    }

    private static List<String> texts(String svg) throws Exception {
        return PictureProperties.elements(PictureProperties.parsed(svg)).stream()
                .filter(element -> element.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void laysDatesOnTheCalendar() throws Exception {
        assertKept("timeline-dates", DATED);
        String svg = Timeline.of(DATED).svg(Locale.ENGLISH);
        assertThat(texts(svg))
                .contains("Started", "Concern c1", "Concern (2)", "Answer to c1", "How it ended s1", "no date")
                .contains("7/2018", "1/2019", "The wait")
                .contains("First concern to first stop: 8 to 12 months");
        assertThat(svg)
                .contains(
                        "1. Started: 16/4/2018. 2. Concern c1: 6/2018. 3. Concern (2): 4/2018 to 6/2018. 4. Answer to c1: 15/6/2018 to 30/7/2018.")
                .contains("Decision d1: not before 1/12/2018.");
        assertThat(Timeline.of(DATED).svg(WELSH)).contains("Penderfyniad d1: nid cyn 1/12/2018.");
    }

    @Test
    void countsDaysWhereThereIsNoDateAndMakesNoneUp() throws Exception {
        assertKept("timeline-distances", DISTANT);
        String svg = Timeline.of(DISTANT).svg(Locale.ENGLISH);
        assertThat(texts(svg))
                .contains("start", "6 months", "12 months", "Counted from the start", "The wait", "no date")
                .doesNotContain("Started");
        assertThat(svg)
                .contains("Concern c1: 4 to 13 weeks after the start.")
                .contains("Concern (2): at least 7 months after the start.")
                .doesNotContainPattern("\\d/\\d|\\b(19|20)\\d\\d\\b.*</desc>");
        assertThat(texts(Timeline.of(DISTANT).svg(WELSH))).contains("dechrau", "6 mis", "dim dyddiad", "Yr aros");
    }

    @Test
    void numbersTheRowsWhereTheOrderAloneIsKnown() throws Exception {
        assertKept("timeline-order", ORDERED);
        assertThat(texts(Timeline.of(ORDERED).svg(Locale.ENGLISH)))
                .containsExactly(
                        "1",
                        "Concern c1",
                        "2",
                        "Concern (2)",
                        "3",
                        "Answer to c1",
                        "4",
                        "Decision d1",
                        "5",
                        "How it ended s1",
                        "6",
                        "Effect e1",
                        "Only the order is known, as it was told.");
        assertThat(texts(Timeline.of(ORDERED).svg(WELSH)))
                .contains("Pryder c1", "Ateb ar gyfer c1", "Sut y daeth i ben s1");
    }

    @Test
    void saysSoWhenNothingHappened() throws Exception {
        assertThat(texts(Timeline.of(FailureCase.builder().build()).svg(Locale.ENGLISH)))
                .containsExactly("Nothing is told that happened.");
    }

    @Test
    void leavesOutEffectsBeforeAnswersAndSaysHowMany() throws Exception {
        Concern concern = Concern.builder()
                .response(Response.builder().kind(Codes.ResponseKind.REASSURED).build())
                .build();
        FailureCase content = FailureCase.builder()
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(concern, concern, concern, concern, concern)
                                .addConcerns(concern, concern, concern, concern)
                                .build())
                        .build())
                .addEffects(Effect.builder().build(), Effect.builder().build())
                .build();

        List<String> texts = texts(Timeline.of(content).svg(Locale.ENGLISH));
        assertThat(texts)
                .contains("and 4 more", "Concern (9)", "Answer to (7)")
                .doesNotContain("Answer to (8)", "Effect (1)");
    }

    @Test
    void drawsNoWaitWhereTheConcernMayHaveComeAfterwards() throws Exception {
        FailureCase unsure = told(Optional.empty(), When.on("2019"), SOMETIME, SOMETIME, SOMETIME, When.on("2019-06"));

        assertThat(texts(Timeline.of(unsure).svg(Locale.ENGLISH)))
                .doesNotContain("The wait")
                .anyMatch(text -> text.startsWith("First concern to first stop: at most"));
    }
}
