package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.lessons.model.AsTold;
import org.lessons.model.Cause;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.Subject;
import org.lessons.model.TreatedCase;
import org.lessons.model.WhyItDidNotWork;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;

/** A chapter of a book tells what the case tells: nothing is lost, nothing is added, nothing is moved. */
class ChapterProperties {

    @Property(tries = 25)
    void aChapterTellsWhatTheCaseTells(@ForAll long seed) throws IOException {
        tells(seed, AnyCase.validFile(seed, (int) Math.floorMod(seed, 60L)).content());
    }

    @Property(tries = 25)
    void soItDoesOfHostileWords(@ForAll long seed) throws IOException {
        tells(seed, HostileCases.told(seed));
    }

    /** The ten-minute path: one text, and what was tried. */
    @Property(tries = 25)
    void whoToldItWithoutStagesIsQuotedWhole(@ForAll long seed) throws IOException {
        FailureCase staged = HostileCases.told(seed);
        Narrative whole = Narrative.builder()
                .asTold(staged.narrative().flatMap(Narrative::asTold))
                .build();

        tells(seed, staged.withNarrative(whole));
    }

    @Test
    void codesOfAnAnalystDoNotTakeThePlaceOfTheStory() throws IOException {
        FailureCase coded = FailureCase.builder()
                .subject(Subject.builder().summary("A rota").build())
                .narrative(Narrative.builder()
                        .asTold(AsTold.builder()
                                .text("We tried.\n\nIt was too much.")
                                .build())
                        .whyItDidNotWork(WhyItDidNotWork.builder()
                                .addCauses(Cause.builder()
                                        .id("k1")
                                        .factor(Codes.Factor.ORGANISATION)
                                        .build())
                                .build())
                        .build())
                .build();
        TreatedCase treated = TreatedCases.shared(coded);

        tells(0, coded);
        assertThat(WorkshopSheet.of(treated, TreatedCases.PEERS).html()).contains("It was too much.");
        assertThat(WorkshopSheet.of(treated, TreatedCases.PEERS).slides()).contains("It was too much.");
        assertThat(BriefPaper.of(treated, TreatedCases.PEERS).html()).contains("It was too much.");
    }

    private static void tells(long seed, FailureCase told) throws IOException {
        Edition edition = PagesProperties.edition(seed);
        TreatedCase treated = TreatedCases.shared(told);
        Document page = Jsoup.parse(PagesProperties.book(edition, treated));
        FailureCase shown = edition.shown(treated).orElseThrow();

        // Long titles are cut, and that is all that is.
        assertThat(page.select(".chapter h2 > bdi").eachText())
                .containsExactly(Jsoup.parse(Escaped.html(edition.story(treated).title()))
                        .text());
        assertThat(texts(page)).isEqualTo(Telling.of(shown, edition.locale()));
    }

    /** As a reader sees them; a line end is where a browser breaks the line. */
    private static List<String> texts(Document page) {
        return page.select(".chapter blockquote p, .chapter :not(h2) > bdi").stream()
                .map(ChapterProperties::text)
                .toList();
    }

    private static String text(Element element) {
        assertThat(element.children()).allMatch(child -> child.normalName().equals("br"));
        String text = element.textNodes().stream().map(TextNode::getWholeText).collect(Collectors.joining());
        assertThat(element.children().size())
                .isEqualTo((int) text.chars().filter(c -> c == '\n').count());
        return text;
    }
}
