package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lessons.model.FailureCase;
import org.lessons.model.TreatedCase;

/** Whatever a case holds, a reader of Markdown finds words, and the chart that is ours. */
class MarkdownProperties {

    private static final List<Extension> GITHUB =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final List<Parser> PARSERS = List.of(
            Parser.builder().build(), Parser.builder().extensions(GITHUB).build());
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(GITHUB).build();

    /** What it must not have, and what of it is ours. */
    private static final class Found extends AbstractVisitor {
        private final List<String> foreign = new ArrayList<>();
        private int charts;

        @Override
        public void visit(HtmlInline html) {
            note(html, !html.getLiteral().equals("<!-- -->"));
        }

        @Override
        public void visit(HtmlBlock html) {
            note(html, true);
        }

        @Override
        public void visit(Link link) {
            note(link, true);
        }

        @Override
        public void visit(Image image) {
            note(image, true);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            note(definition, true);
        }

        @Override
        public void visit(Code code) {
            note(code, true);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            note(code, true);
        }

        @Override
        public void visit(ThematicBreak line) {
            note(line, true);
        }

        @Override
        public void visit(FencedCodeBlock chart) {
            charts++;
            note(
                    chart,
                    !chart.getInfo().equals("mermaid") || !chart.getLiteral().startsWith("flowchart LR\n"));
        }

        private void note(Node node, boolean isForeign) {
            if (isForeign) {
                foreign.add(node.toString());
            }
            visitChildren(node);
        }
    }

    @Property(tries = 20)
    void hostileTextIsTextInMarkdown(@ForAll long seed) {
        isText(HostileCases.treated(HostileCases.told(seed)), PagesProperties.edition(seed));
    }

    @Property(tries = 20)
    void soAreHostileIdsAndLanguages(@ForAll long seed) {
        isText(HostileCases.treated(HostileCases.through(seed)), PagesProperties.edition(seed));
    }

    @Property(tries = 20)
    void hostileTextAddsNoElement(@ForAll long seed) {
        // Long enough to be cut nowhere, so that both are shortened alike.
        FailureCase hostile = HostileCases.told(seed).withTitle("<b>*a*</b>");
        Story story = TreatedCases.story(hostile);
        Story harmless = TreatedCases.story(HostileCases.harmless(hostile));

        assertThat(elements(story)).isEqualTo(elements(harmless));
    }

    /** A stage is in Markdown whole. */
    private static List<String> elements(Story story) {
        List<Block> blocks = new ArrayList<>(Glimpses.of(story, Integer.MAX_VALUE / 2));
        blocks.add(new Block.Facts(story.facts()));
        Document page = Jsoup.parseBodyFragment(RENDERER.render(PARSERS.get(1).parse(MarkdownBlocks.of(blocks))));
        return page.getAllElements().stream()
                .map(element -> element.normalName())
                .toList();
    }

    private static void isText(TreatedCase treated, Edition edition) {
        Story story = edition.story(treated);
        int charts = story.trail().nodes().isEmpty() ? 0 : 1;
        isText(WorkshopSheet.of(treated, edition).markdown(), story, charts);
        isText(BriefPaper.of(treated, edition).markdown(), story, 0);
    }

    private static void isText(String markdown, Story story, int charts) {
        for (Parser parser : PARSERS) {
            Node node = parser.parse(markdown);
            Found found = new Found();
            node.accept(found);
            Document page = Jsoup.parseBodyFragment(RENDERER.render(node));

            assertThat(found.foreign).as(markdown).isEmpty();
            assertThat(found.charts).isEqualTo(charts);
            assertThat(page.select("h1"))
                    .singleElement()
                    .satisfies(title -> assertThat(title.wholeText()).isEqualTo(story.title()));
            assertThat(page.select("del, hr, img, a")).isEmpty();
            List<String> headings = page.select("h2, h3").eachText();
            assertThat(headings.contains(story.said().say("whole-story"))
                            || headings.containsAll(story.stages().stream()
                                    .map(ToldStage::label)
                                    .toList()))
                    .isTrue();
        }
        assertThat(markdown).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("****");
    }
}
