package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Stage;
import org.lessons.model.check.Readiness;
import org.lessons.model.resource.Entries;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Vocabulary;

class InterviewSheetTest {

    private static final String WORDS = "META-INF/lessons/publish-interview";

    private static Stream<Part> stages() {
        return Shape.of(Narrative.class).parts().stream().filter(part -> Stage.class.isAssignableFrom(part.type()));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void asksASpokenQuestionForEachStageInBothLanguages(Part stage) {
        Twin question = Twin.say("stage." + stage.name() + ".ask");
        assertThat(List.of(question.english(), question.welsh()))
                .allMatch(words -> words.endsWith("?"))
                .doesNotHaveDuplicates();
        String html = InterviewSheet.blank().html();
        assertThat(html)
                .contains("<span>" + Escaped.html(question.english()) + "</span>")
                .contains("<span lang=\"cy\">" + Escaped.html(question.welsh()) + "</span>");
        String markdown = InterviewSheet.blank().markdown();
        assertThat(markdown).contains(Escaped.markdown(question.english()), Escaped.markdown(question.welsh()));
    }

    @Test
    void standsInTheOrderAndUnderTheNamesOfTheNarrative() {
        List<String> english = new ArrayList<>();
        List<String> welsh = new ArrayList<>();
        stages().forEach(part -> {
            int number = english.size() + 1;
            english.add(number + ". " + part.label(Locale.ENGLISH).orElseThrow());
            welsh.add(number + ". " + part.label(Locale.forLanguageTag("cy")).orElseThrow());
        });
        String html = InterviewSheet.blank().html();
        assertThat(english).hasSize(6);
        assertThat(html).containsSubsequence(english).containsSubsequence(welsh);
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(Entries.read(Twin.class, WORDS + "_cy.properties"))
                .containsOnlyKeys(
                        Entries.read(Twin.class, WORDS + "_en.properties").keySet());
    }

    @Test
    void takesTenMinutes() {
        Pattern minutes = Pattern.compile("<small>(?:about|tua) (\\d+) (minutes?|funud)</small>");
        Matcher found = minutes.matcher(InterviewSheet.blank().html());
        int english = 0;
        int welsh = 0;
        while (found.find()) {
            int time = Integer.parseInt(found.group(1));
            if (found.group(2).equals("funud")) {
                welsh += time;
            } else {
                english += time;
            }
        }
        assertThat(List.of(english, welsh)).containsExactly(10, 10);
    }

    @Test
    void saysBeforeTheFirstQuestionWhatNobodyCanPromise() {
        String html = InterviewSheet.blank().html();
        assertThat(html)
                .containsSubsequence(
                        "Names will be taken out before anybody outside sees it",
                        "nobody can promise that nobody will recognise it",
                        "You may stop at any time",
                        "You may leave anything out",
                        "1. What we did");
    }

    @Test
    void offersEveryLevelEventAndUseOfTheVocabulary() {
        String html = InterviewSheet.blank().html();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
            for (String list : List.of("levels", "scopes")) {
                Vocabulary vocabulary = Vocabulary.named(list).orElseThrow();
                assertThat(vocabulary.terms())
                        .allSatisfy(term -> assertThat(html)
                                .contains(Escaped.html(
                                        vocabulary.definition(term, language).orElseThrow())));
            }
            for (String list : List.of("events", "nations", "kinds")) {
                Vocabulary vocabulary = Vocabulary.named(list).orElseThrow();
                assertThat(vocabulary.terms())
                        .allSatisfy(term -> assertThat(html).contains(Escaped.html(vocabulary.label(term, language))));
            }
        }
    }

    @Test
    void hasWordsForWhateverACaseMayWant() {
        TreeSet<String> keys =
                new TreeSet<>(Entries.read(Twin.class, WORDS + "_en.properties").keySet());
        FailureCase nothing = FailureCase.builder().build();
        assertThat(Readiness.missingFor(nothing, Readiness.COMPLETE)).allSatisfy(wanted -> {
            String code = wanted.code().substring("wanted.".length());
            boolean isStage = SpokenStage.ALL.stream()
                    .anyMatch(stage -> wanted.location().toString().startsWith("/narrative/" + stage.component()));
            assertThat(isStage || keys.contains("next." + code)).as(code).isTrue();
        });
    }

    @Test
    void ofAnEmptyDraftAsksWithoutWhatNobodyWouldLearnAnything() {
        assertThat(StillOpen.of(FailureCase.builder().build()))
                .extracting(StillOpen.Question::key)
                .containsExactly(
                        "next.summary",
                        "stage.concerns.ask",
                        "stage.pulledThePlug.ask",
                        "stage.whyItDidNotWork.ask",
                        "stage.whatWeWouldDoDifferently.ask");
    }

    @Test
    void ofAWithdrawnCaseAsksNothingAndIsTheBlankSheet() {
        FailureCase withdrawn =
                FailureCase.builder().status(Codes.Status.WITHDRAWN).build();
        assertThat(InterviewSheet.of(withdrawn).html())
                .isEqualTo(InterviewSheet.blank().html());
    }

    @Test
    void marksTheWelshAndHasOneFirstHeading() {
        String html = InterviewSheet.of(FailureCase.builder().build()).html();
        assertThat(html).contains("<html lang=\"en\">").doesNotContain("<input", "<script", "<img", "style=");
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    @Test
    void leavesRoomToWriteInBothForms() {
        assertThat(InterviewSheet.blank().html()).contains("<div class=\"blank\" aria-hidden=\"true\"><div></div>");
        assertThat(InterviewSheet.blank().markdown()).contains("\n___\n___\n", "- [ ] England / Lloegr", "|  |  |  |");
    }
}
