package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lessons.model.FailureCase;
import org.lessons.model.Narrative;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;

/** A sheet is a page and a paper has 1,200 words, whatever the case has. */
class ShortPagesProperties {

    private static FailureCase any(long seed) {
        return seed % 2 == 0
                ? HostileCases.told(seed)
                : AnyCase.validFile(seed, (int) Math.floorMod(seed, 100L)).content();
    }

    @Property(tries = 25)
    void aPaperHasAtMostItsWordsAndCountsThemAsAReaderWould(@ForAll long seed) {
        Edition edition = PagesProperties.edition(seed);
        BriefPaper paper = BriefPaper.of(HostileCases.treated(any(seed)), edition);
        Document page = Jsoup.parse(paper.html());
        Said said = edition.said();

        assertThat(paper.words()).isLessThanOrEqualTo(BriefPaper.MOST_WORDS);
        assertThat(paper.words()).isEqualTo(words(page));
        assertThat(page.select("h2").eachText())
                .contains(said.say("paper.abstract"), said.say("paper.statement"), said.say("paper.references"));
        assertThat(page.select(".abstract dd, .abstract p")).isNotEmpty();
        assertThat(page.select("dl:empty, ul:empty, ol:empty, dl:not(:has(dt))"))
                .isEmpty();
    }

    @Property(tries = 25)
    void aSheetCutsNoSentence(@ForAll long seed) {
        FailureCase content = any(seed);
        Edition edition = PagesProperties.edition(seed);
        Story story = edition.story(HostileCases.treated(content));
        List<String> whole = paragraphs(story);
        Document page = Jsoup.parse(
                WorkshopSheet.of(HostileCases.treated(content), edition).html());

        for (Element told : page.select(".told bdi")) {
            String shown = told.wholeText();
            assertThat(whole).as("begins a paragraph of the case").anyMatch(text -> isCutAtSentence(text, shown));
        }
    }

    /** Some sentences from the first on, in the language of the page or the other, and nothing after. */
    private static boolean isCutAtSentence(String paragraph, String shown) {
        return Stream.of(Locale.UK, TreatedCases.WELSH, Locale.ROOT).anyMatch(locale -> {
            String line = Plain.line(paragraph);
            if (line.equals(shown)) {
                return true;
            }
            int end = 0;
            for (String sentence : Sentences.of(paragraph, locale)) {
                end = paragraph.indexOf(sentence, end) + sentence.length();
                if (Plain.line(paragraph.substring(0, end)).equals(shown)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Those of the stages, of each thing in them and of the whole story. */
    private static List<String> paragraphs(Story story) {
        List<String> paragraphs = new ArrayList<>();
        Narrative narrative = story.narrative();
        Shape.of(narrative).walk(narrative, (at, part, element) -> {
            if (element instanceof String text) {
                paragraphs.addAll(Plain.paragraphs(text));
            }
        });
        return paragraphs;
    }

    /** Of each element that stands by itself, for a browser puts a space or a line end between two of them. */
    private static int words(Document page) {
        Element main = page.selectFirst("main").clone();
        main.select("svg").remove();
        main.select("p, li, dt, dd, th, td, caption, h1, h2, h3").append("\n");
        return new StringTokenizer(main.wholeText()).countTokens();
    }
}
