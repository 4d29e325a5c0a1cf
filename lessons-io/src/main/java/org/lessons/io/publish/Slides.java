package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as pages for a screen: its name, each stage, the pictures, the warnings, the questions, what was taken out. */
final class Slides {

    /** Characters of a stage that a room can read from its last row. */
    private static final int ROOM = 900;

    private static final int MOST = 10;
    private static final int LEAD = 300;
    private static final int FACTS = 700;

    private final Story story;
    private final Said said;
    private final List<List<Block>> slides = new ArrayList<>();

    private Slides(Story story) {
        this.story = story;
        this.said = story.said();
    }

    static String of(Story story) {
        Slides slides = new Slides(story);
        slides.collect();
        return slides.written();
    }

    private void collect() {
        List<Block> first = new ArrayList<>();
        first.add(new Block.Paragraph(List.of(Inline.of(said.say("sheet.kind"))), "kind"));
        first.add(story.heading());
        story.lead(LEAD).ifPresent(lead -> first.addAll(Glimpses.lead(lead, said)));
        List<Block.Fact> facts = Brief.facts(story.facts(), FACTS);
        if (!facts.isEmpty()) {
            first.add(new Block.Facts(facts));
        }
        first.add(new Block.Paragraph(List.of(Inline.of(said.say("slides.keys"))), "mark"));
        slides.add(first);
        stages();
        Pictures pictures = new Pictures(story);
        if (!story.timeline().events().isEmpty()) {
            slide(said.say("sheet.timeline"), pictures.timeline());
        }
        if (!story.trail().nodes().isEmpty()) {
            slide(said.say("sheet.trail"), pictures.trail(story.trail().svg(story.locale()), ""));
        }
        new Warnings(story).table(MOST).ifPresent(table -> slide(table.caption(), table));
        slide(
                said.say("sheet.discuss"),
                new Block.Points(
                        Discussion.of(story).stream()
                                .map(question -> List.of(Block.paragraph(question)))
                                .toList(),
                        true));
        Statement statement = new Statement(story);
        List<Block> last = new ArrayList<>();
        statement.treatment().forEach(words -> last.add(Block.paragraph(words)));
        String mark = Escaped.html(said.say("mark"));
        if (slides.stream().anyMatch(slide -> HtmlBlocks.of(slide).contains(mark))) {
            last.add(Block.paragraph(said.say("mark.means")));
        }
        last.add(Block.paragraph(statement.licence()));
        last.add(Block.paragraph(statement.citation()));
        slide(said.say("sheet.removed"), last.toArray(Block[]::new));
    }

    private void stages() {
        Optional<ToldStage.Quoted> whole = story.whole();
        if (whole.isPresent()) {
            slide(
                    said.say("whole-story"),
                    Glimpses.whole(story, whole.get(), ROOM).toArray(Block[]::new));
            return;
        }
        for (ToldStage stage : story.stages()) {
            slide(stage.label(), Glimpses.stage(story, stage, ROOM).toArray(Block[]::new));
        }
    }

    private void slide(String heading, Block... blocks) {
        List<Block> slide = new ArrayList<>();
        slide.add(Block.heading(2, heading));
        slide.addAll(List.of(blocks));
        slides.add(slide);
    }

    private String written() {
        HtmlPage page = new HtmlPage(said, story.title(), "slides", Optional.of("slides.js"));
        StringBuilder html = new StringBuilder(page.head()).append("<main>\n");
        for (int at = 0; at < slides.size(); at++) {
            html.append("<section class=\"slide\" id=\"page-").append(at + 1).append("\" tabindex=\"-1\">\n");
            html.append(HtmlBlocks.of(slides.get(at)));
            html.append("<p class=\"pages\"><span>")
                    .append(Escaped.html(said.say("slides.page", at + 1, slides.size())))
                    .append("</span>");
            link(html, at, "slides.back");
            link(html, at + 2, "slides.next");
            html.append("</p>\n</section>\n");
        }
        return html.append("</main>\n").append(page.foot()).toString();
    }

    private void link(StringBuilder html, int to, String words) {
        if (to >= 1 && to <= slides.size()) {
            html.append(" <a href=\"#page-").append(to).append("\">");
            html.append(Escaped.html(said.say(words))).append("</a>");
        }
    }
}
