package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.Account;
import org.lessons.model.AsTold;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.FailureCase;
import org.lessons.model.Judgement;
import org.lessons.model.Lesson;
import org.lessons.model.Link;
import org.lessons.model.Narrative;
import org.lessons.model.Organisation;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.WhatWeDid;
import org.lessons.model.WhatWeWouldDoDifferently;
import org.lessons.model.When;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;

/** Cases that are too much for a page. */
class ShortPagesTest {

    private static final String SENTENCE = "It was too much for one person to do in a day. ";

    private static final int MANY = 2000;

    /** Without end, without a sentence, of the shortest words, of paragraphs of a letter. */
    static Stream<Arguments> texts() {
        return Stream.of(
                text("one sentence again and again", SENTENCE, 3_000),
                text("a word without end", "a", 100_000),
                text("words without end", "a ", 50_000),
                text("sentences of a letter", "A. ", 30_000),
                text("paragraphs of a letter", "a\n\n", 30_000),
                text("lines of a letter", "a\n", 50_000),
                text("names that were replaced", "\u27e6PERSON A\u27e7 ", 10_000),
                text("a megabyte", SENTENCE, 22_000));
    }

    private static Arguments text(String name, String piece, int times) {
        return Arguments.of(Named.of(name, piece.repeat(times)));
    }

    private static FailureCase told(String text) {
        Account account = Account.builder().text(text).build();
        return FailureCase.builder()
                .title(text)
                .subject(Subject.builder()
                        .summary(text)
                        .addOrganisations(Organisation.builder().name(text).build())
                        .build())
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .addAims(text)
                                .addAccounts(account, account)
                                .build())
                        .concerns(Concerns.builder()
                                .addConcerns(
                                        Concern.builder().id("c1").text(text).build())
                                .addAccounts(account)
                                .build())
                        .judgement(Judgement.builder()
                                .trigger(text)
                                .addAccounts(account)
                                .build())
                        .whyItDidNotWork(
                                WhyItDidNotWork.builder().addAccounts(account).build())
                        .whatWeWouldDoDifferently(WhatWeWouldDoDifferently.builder()
                                .addLessons(Lesson.builder().text(text).build())
                                .addAccounts(account)
                                .build())
                        .build())
                .build();
    }

    private static FailureCase many() {
        return FailureCase.builder()
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder()
                                .aims(IntStream.range(0, MANY)
                                        .mapToObj(at -> SENTENCE)
                                        .toList())
                                .build())
                        .concerns(Concerns.builder()
                                .concerns(IntStream.range(0, MANY)
                                        .mapToObj(at -> Concern.builder()
                                                .id("c" + at)
                                                .text("No.")
                                                .build())
                                        .toList())
                                .build())
                        .whyItDidNotWork(WhyItDidNotWork.builder()
                                .causes(IntStream.range(0, MANY)
                                        .mapToObj(at -> Cause.builder()
                                                .id("k" + at)
                                                .text(SENTENCE)
                                                .addConcerns("c" + at)
                                                .build())
                                        .toList())
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextWithoutEndFillsNoMoreThanAPage(String text) {
        isShort(TreatedCases.shared(told(text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void norDoesAStoryWithoutStages(String text) {
        isShort(TreatedCases.shared(FailureCase.builder()
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder().text(text).build())
                        .build())
                .build()));
    }

    @Test
    void norDoThousandsOfThings() {
        isShort(TreatedCases.shared(many()));
    }

    /** An id has a form, which nobody asks of a case that was attested. */
    @ParameterizedTest
    @MethodSource("texts")
    void norDoLongIds(String text) {
        Concern concern = Concern.builder().id(text).text(SENTENCE).build();
        Account account = Account.builder().text(SENTENCE).build();
        FailureCase content = FailureCase.builder()
                .id(text)
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder()
                                .addConcerns(concern)
                                .addAccounts(account)
                                .build())
                        .build())
                .addLinks(Link.builder().caseId(text).build())
                .build();

        isShort(TreatedCases.shared(content));
    }

    /** Who tells a time in a thousand words has not told the rest in fewer. */
    @Test
    void aTimeToldAtLengthLeavesAPaperItsStory() {
        Account account = Account.builder().text(SENTENCE.repeat(40)).build();
        FailureCase brief = FailureCase.builder()
                .narrative(Narrative.builder()
                        .whatWeDid(WhatWeDid.builder().addAccounts(account).build())
                        .concerns(Concerns.builder()
                                .addConcerns(Concern.builder()
                                        .raised(When.builder()
                                                .asTold("a week after")
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();
        FailureCase wordy = Shape.of(brief)
                .map(
                        brief,
                        (at, part, element) -> "a week after".equals(element) ? "a week after ".repeat(400) : element);

        assertThat(paperText(wordy)).contains("a week after a week after").contains(story(brief));
    }

    private static String paperText(FailureCase content) {
        return Jsoup.parse(BriefPaper.of(TreatedCases.shared(content), TreatedCases.PEERS)
                        .html())
                .text();
    }

    /** All that a paper without such a time tells of it, in one stage. */
    private static String story(FailureCase content) {
        String told = SENTENCE.repeat(40).strip();
        String paper = paperText(content);
        while (!paper.contains(told)) {
            told = told.substring(0, told.length() - SENTENCE.length()).strip();
        }
        assertThat(told.length()).isGreaterThan(4 * SENTENCE.length());
        return told;
    }

    /** The most words for the fewest letters, everywhere at once. */
    @Test
    void aPaperOfTheShortestWordsHasNoMoreThanOthers() {
        String wordy = "a b ".repeat(200)
                + "ABCDEFGHIJKLMN"
                        .chars()
                        .mapToObj(kind -> "\u27e6" + Character.toString(kind) + " B C D E".repeat(6) + "\u27e7")
                        .collect(Collectors.joining());
        for (int seed = 0; seed < 12; seed++) {
            FailureCase any = AnyCase.validFile(seed, 100).content();
            FailureCase filled = Shape.of(any)
                    .map(any, (at, part, element) -> element instanceof String && !part.isId() ? wordy : element)
                    .withTitle("a ".repeat(70))
                    .withAbsent(Map.of());

            isShort(TreatedCases.shared(
                    filled,
                    any.sharing().orElseThrow().withEmbargo(Optional.empty()).withLevel(Codes.Level.PUBLIC)));
        }
    }

    private static void isShort(TreatedCase treated) {
        Edition edition = TreatedCases.PEERS.from("The publishers");
        Document sheet = Jsoup.parse(WorkshopSheet.of(treated, edition).html());
        BriefPaper paper = BriefPaper.of(treated, edition);

        sheet.select("svg").remove();

        assertThat(sheet.select(".told").text().length()).isLessThan(3600);
        assertThat(sheet.select(".told p").size()).isLessThan(60);
        assertThat(sheet.select(".lead").text().length()).isLessThan(520);
        assertThat(sheet.text().length()).isLessThan(12_000);
        assertThat(paper.words()).isLessThanOrEqualTo(BriefPaper.MOST_WORDS);
        assertThat(paper.markdown().length()).isLessThan(30_000);
    }
}
