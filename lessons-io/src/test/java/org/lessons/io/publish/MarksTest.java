package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lessons.model.AsTold;
import org.lessons.model.Concern;
import org.lessons.model.Concerns;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Lesson;
import org.lessons.model.Link;
import org.lessons.model.Narrative;
import org.lessons.model.WhatWeWouldDoDifferently;

/** A page that leaves something out says so there, and says nothing of what is not there. */
class MarksTest {

    private static final String SENTENCE = "We would ask the nights before we change anything at all.";
    private static final String MARK = "[\u2026]";

    private static <T> List<T> many(int count, IntFunction<T> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).toList();
    }

    private static FailureCase warned(int concerns) {
        List<Concern> told = many(
                concerns, at -> Concern.builder().id("c" + at).text(SENTENCE).build());
        return FailureCase.builder()
                .narrative(Narrative.builder()
                        .concerns(Concerns.builder().concerns(told).build())
                        .build())
                .build();
    }

    private static FailureCase learnt(int lessons, String text) {
        List<Lesson> told =
                many(lessons, at -> Lesson.builder().id("l" + at).text(text).build());
        return FailureCase.builder()
                .narrative(Narrative.builder()
                        .whatWeWouldDoDifferently(
                                WhatWeWouldDoDifferently.builder().lessons(told).build())
                        .build())
                .build();
    }

    private static Document paper(FailureCase content) {
        return Jsoup.parse(
                BriefPaper.of(TreatedCases.shared(content), TreatedCases.PEERS).html());
    }

    /** A caption right below a heading is not seen, and Markdown has none. */
    @Test
    void theHeadingSaysHowManyWarningsAreNotInTheTable() {
        WorkshopSheet sheet = WorkshopSheet.of(TreatedCases.shared(warned(14)), TreatedCases.PEERS);
        BriefPaper paper = BriefPaper.of(TreatedCases.shared(warned(14)), TreatedCases.PEERS);

        assertThat(paper.markdown()).contains("## What became of the warnings, and 9 more");
        assertThat(Jsoup.parse(paper.html()).select("h2").eachText())
                .contains("What became of the warnings, and 9 more");
        assertThat(Jsoup.parse(sheet.slides()).select("h2").eachText())
                .contains("What became of the warnings, and 4 more");
        assertThat(paper(warned(5)).select("h2").eachText()).contains("What became of the warnings");
    }

    @Test
    void aBoxThatEndsBeforeTheStoryIsMarked() {
        assertThat(paper(warned(12)).select(".box tbody tr")).hasSize(12);
        assertThat(paper(warned(12)).select(".box .mark")).isEmpty();
        assertThat(paper(warned(13)).select(".box tbody tr")).hasSize(12);
        assertThat(paper(warned(13)).select(".box .mark").eachText()).containsExactly(MARK);
    }

    @Test
    void soAreLearningPointsThatAreShortenedOrTooMany() {
        String below = "h2:contains(Learning points) ~ ";

        assertThat(paper(learnt(5, SENTENCE))
                        .select(below + "ul:first-of-type li")
                        .eachText())
                .hasSize(5)
                .containsOnly(SENTENCE);
        assertThat(paper(learnt(5, SENTENCE)).select(below + ".mark")).isEmpty();
        assertThat(paper(learnt(6, SENTENCE)).select(below + ".mark").eachText())
                .containsExactly(MARK);
        assertThat(paper(learnt(1, (SENTENCE + " ").repeat(9)))
                        .select(below + "ul:first-of-type li")
                        .text())
                .endsWith("all. " + MARK);
    }

    @Test
    void soAreReferencesThatAreTooMany() {
        String below = "h2:contains(References) ~ ";
        FailureCase eight = FailureCase.builder()
                .links(many(8, at -> Link.builder().caseId("case-" + at).build()))
                .build();
        FailureCase nine = eight.withLinks(
                many(9, at -> Link.builder().caseId("case-" + at).build()));

        assertThat(paper(eight).select(below + "ol li")).hasSize(9);
        assertThat(paper(eight).select(below + ".mark")).isEmpty();
        assertThat(paper(nine).select(below + "ol li")).hasSize(9);
        assertThat(paper(nine).select(below + ".mark").eachText()).containsExactly(MARK);
    }

    @Test
    void whereTheWholeStoryIsShortenedThePageSaysWhatTheMarkMeans() {
        FailureCase whole = FailureCase.builder()
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder().text(SENTENCE).build())
                        .build())
                .build();
        FailureCase longer = whole.withNarrative(Narrative.builder()
                .asTold(AsTold.builder().text((SENTENCE + " ").repeat(200)).build())
                .build());

        assertThat(WorkshopSheet.of(TreatedCases.shared(longer), TreatedCases.PEERS)
                        .html())
                .contains("means that the case tells more here");
        assertThat(WorkshopSheet.of(TreatedCases.shared(whole), TreatedCases.PEERS)
                        .html())
                .doesNotContain("means that the case tells more here");
    }

    @Test
    void anEffectThatTellsNothingIsNoPointOfAList() throws IOException {
        FailureCase nothing =
                FailureCase.builder().addEffects(Effect.builder().build()).build();
        FailureCase something = nothing.withEffects(
                Effect.builder().build(), Effect.builder().text(SENTENCE).build());

        Document without = Jsoup.parse(PagesProperties.book(TreatedCases.PEERS, TreatedCases.shared(nothing)));
        Document with = Jsoup.parse(PagesProperties.book(TreatedCases.PEERS, TreatedCases.shared(something)));

        assertThat(without.select("h3").eachText()).doesNotContain("What it did to people");
        assertThat(with.select("h3:contains(What it did to people) + ul > li").eachText())
                .containsExactly(SENTENCE);
    }
}
