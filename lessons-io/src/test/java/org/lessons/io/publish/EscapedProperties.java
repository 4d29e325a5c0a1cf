package org.lessons.io.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is escaped is read by programs that are not ours, and they see the text and nothing else. */
class EscapedProperties {

    private static final List<Extension> GITHUB =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final List<Parser> PARSERS = List.of(
            Parser.builder().build(), Parser.builder().extensions(GITHUB).build());
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(GITHUB).build();

    static Stream<String> hostile() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsText(String text) {
        readsAsItself(text);
        readsAsItself("a " + text + " b");
        readsAsItself("before\n" + text + "\nafter\n" + text);
    }

    @Property
    void anyTextIsText(@ForAll long seed) {
        readsAsItself(Hostile.of(new Random(seed)));
    }

    private static void readsAsItself(String told) {
        inHtml(told);
        String line = Plain.line(told);
        if (!line.isEmpty()) {
            inMarkdown(line);
        }
        Plain.paragraphs(told).forEach(EscapedProperties::inMarkdownLines);
    }

    private static void inHtml(String told) {
        for (String text : Stream.concat(Stream.of(Plain.line(told)), Plain.paragraphs(told).stream())
                .toList()) {
            String html = Escaped.html(text);
            Document page = Jsoup.parse("<!DOCTYPE html><title>" + html + "</title><p title=\"" + html + "\">" + html
                    + "</p><svg><title>" + html + "</title><text x='" + html + "'>" + html + "</text></svg>");

            assertThat(elements(page)).isEqualTo("html head title body p svg title text");
            assertThat(page.head().child(0).wholeText()).isEqualTo(text);
            assertThat(page.body().child(0).wholeText()).isEqualTo(text);
            assertThat(page.body().child(0).attributes().asList())
                    .singleElement()
                    .satisfies(title -> assertThat(title.getValue()).isEqualTo(text));
            assertThat(page.selectXpath("//*[local-name()='text']").first().wholeText())
                    .isEqualTo(text);
            assertThat(page.selectXpath("//*[local-name()='text']").first().attr("x"))
                    .isEqualTo(text);
        }
    }

    private static void inMarkdown(String line) {
        String markdown = Escaped.markdown(line);
        assertThat(markdown).doesNotContain("\n");
        for (Parser parser : PARSERS) {
            read(parser, markdown, line, "p");
            read(parser, "- " + markdown, line, "ul li");
            read(parser, "12. " + markdown, line, "ol li");
            read(parser, "### " + markdown, line, "h3");
            read(parser, "> " + markdown, line, "blockquote p");
            read(parser, "> - " + markdown, line, "blockquote ul li");
            read(parser, "words\n" + markdown + "\nwords", "words\n" + line + "\nwords", "p");
        }
        read(PARSERS.get(1), "| " + markdown + " |\n| --- |\n", line, "table thead tr th");
        read(
                PARSERS.get(1),
                "| a | b |\n|---|---|\n| " + markdown + " | c |\n",
                "ab" + line + "c",
                "table thead tr th th tbody tr td td");
    }

    private static void inMarkdownLines(String paragraph) {
        String markdown = Escaped.markdownLines(paragraph);
        String breaks =
                " br".repeat((int) paragraph.chars().filter(c -> c == '\n').count());
        for (Parser parser : PARSERS) {
            read(parser, markdown, paragraph, "p" + breaks);
            read(parser, "- " + markdown.replace("\n", "\n  "), paragraph, "ul li" + breaks);
            read(parser, "- " + markdown, paragraph, "ul li" + breaks);
            read(parser, "> " + markdown.replace("\n", "\n> "), paragraph, "blockquote p" + breaks);
            read(parser, "> " + markdown, paragraph, "blockquote p" + breaks);
        }
    }

    /** As a reader's program shows it: these elements in this order, no attribute, and this text. */
    private static void read(Parser parser, String markdown, String text, String elements) {
        Document page = Jsoup.parseBodyFragment(RENDERER.render(parser.parse(markdown)));
        page.select("ol").forEach(list -> list.removeAttr("start"));
        UnaryOperator<String> within = words -> words.replace("\n", "");

        assertThat(elements(page)).as(markdown).isEqualTo("html head body " + elements);
        assertThat(page.getAllElements().stream()
                        .mapToInt(e -> e.attributes().size())
                        .sum())
                .isZero();
        assertThat(within.apply(page.body().wholeText())).isEqualTo(within.apply(text));
    }

    private static String elements(Document page) {
        return page.getAllElements().stream().skip(1).map(Element::normalName).collect(Collectors.joining(" "));
    }
}
