package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.TreatedCase;

/**
 * One case for a room: a page to hand out, and the same for whoever presents it.
 *
 * <p>The sheet is one A4 page when printed: what was tried, the six stages in the teller's words, shortened where a sentence ends
 * and marked so; the trail and the timeline; what the warnings met with; three questions drawn from the case; what was taken out
 * by which treatment, the licence, and how to cite it. The presenter's version has a page a stage, in larger type, and moves by
 * the arrow keys.
 *
 * <p>Whatever the case holds is escaped. The same case and edition give the same text. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * WorkshopSheet sheet = WorkshopSheet.of(treated, Edition.of(Codes.Level.PEERS, LocalDate.now()));
 * Files.writeString(file, sheet.html());
 * }</pre>
 */
public final class WorkshopSheet {

    static final int SUMMARY = 240;

    private final Story story;
    private final Said said;
    private final Pictures pictures;
    private final OnePage room;

    private WorkshopSheet(Story story) {
        this.story = story;
        this.said = story.said();
        this.pictures = new Pictures(story);
        this.room = OnePage.of(story, pictures.timelineHeight(), pictures.smallTrailHeight());
    }

    /**
     * The sheet of a case.
     *
     * @param treated a treated case
     * @param edition who reads it
     * @return the sheet
     * @throws IllegalArgumentException when the case is not for these readers: {@link Edition#check} says why
     */
    public static WorkshopSheet of(TreatedCase treated, Edition edition) {
        return new WorkshopSheet(edition.story(treated));
    }

    /**
     * The sheet as a page for a browser and a printer.
     *
     * @return HTML that stands alone: nothing is fetched and nothing runs
     */
    public String html() {
        HtmlPage page = new HtmlPage(said, story.title(), "sheet");
        List<Block> blocks = new ArrayList<>(head());
        List<Block> beside = new ArrayList<>(seen(true));
        if (!room.asksBelow()) {
            beside.add(asked());
        }
        blocks.add(Block.section(
                "columns",
                new Block.Section("told", Optional.empty(), told()),
                new Block.Section("seen", Optional.empty(), beside)));
        if (room.asksBelow()) {
            blocks.add(asked());
        }
        new Warnings(story).table(room.warnings()).ifPresent(blocks::add);
        blocks.addAll(end());
        return page.head() + "<main>\n" + HtmlBlocks.of(blocks) + "</main>\n" + page.foot();
    }

    /**
     * The sheet as Markdown, as CommonMark and GitHub read it; the trail is a Mermaid chart, the timeline a list.
     *
     * @return Markdown
     */
    public String markdown() {
        List<Block> blocks = new ArrayList<>(head());
        blocks.addAll(told());
        blocks.addAll(seen(false));
        blocks.add(asked());
        new Warnings(story).table(room.warnings()).ifPresent(blocks::add);
        blocks.addAll(end());
        return MarkdownBlocks.of(blocks);
    }

    /**
     * The presenter's version: a page for each stage, in larger type. Arrow keys, space, Home and End move; without a script the
     * links do. Prints on A4, a page each.
     *
     * @return HTML that stands alone: nothing is fetched, and no script runs but the one in it
     */
    public String slides() {
        return Slides.of(story);
    }

    private List<Block> head() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.of(said.say("sheet.kind"))), "kind"));
        blocks.add(story.heading());
        story.lead(SUMMARY).ifPresent(lead -> blocks.addAll(Glimpses.lead(lead, said)));
        List<Block.Fact> facts = Brief.facts(story.facts(), room.facts());
        if (!facts.isEmpty()) {
            blocks.add(Block.section("glance", new Block.Facts(facts)));
        }
        return blocks;
    }

    private List<Block> told() {
        return Glimpses.of(story, room.words());
    }

    private List<Block> seen(boolean small) {
        return pictures.seen(small, !small || room.hasTrail());
    }

    private Block asked() {
        List<List<Block>> questions = Discussion.of(story).stream()
                .map(question -> List.of(Block.paragraph(question)))
                .toList();
        return Block.section(
                "questions", Block.heading(2, said.say("sheet.discuss")), new Block.Points(questions, true));
    }

    private List<Block> end() {
        Statement statement = new Statement(story);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, said.say("sheet.removed")));
        blocks.add(Block.paragraph(String.join(" ", statement.treatment())));
        blocks.add(Block.heading(2, said.say("sheet.use")));
        blocks.add(Block.paragraph(statement.licence() + " " + statement.citation()));
        return List.of(new Block.Section("end", Optional.empty(), blocks));
    }
}
