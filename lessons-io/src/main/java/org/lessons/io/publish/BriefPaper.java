package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.Lesson;
import org.lessons.model.Link;
import org.lessons.model.TreatedCase;
import org.lessons.model.WhatWeWouldDoDifferently;

/**
 * One case as a brief paper for a journal: 1,200 words at most, its title and tables counted.
 *
 * <p>A structured abstract from the six stages, the case, a box with the timeline, learning points, what the warnings met with, a
 * statement of treatment and permissions, and references from the links of the case. It is a beginning: somebody who was there
 * should write it on. Where no permission for publication is recorded, the statement says so.
 *
 * <p>Whatever the case holds is escaped. The same case and edition give the same text. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Files.writeString(file, BriefPaper.of(treated, edition).markdown());
 * }</pre>
 */
public final class BriefPaper {

    /** The most words that it has. */
    public static final int MOST_WORDS = 1200;

    private static final int ABSTRACT = 170;
    private static final int STAGE = 760;
    private static final int LESSON = 220;
    private static final int LESSONS = 5;
    private static final int WARNINGS = 5;
    private static final int EVENTS = 12;
    private static final int LINKS = 8;
    private static final int FACTS = 600;
    private static final int LONGEST = 60;

    private final Story story;
    private final Said said;
    private final List<Block> blocks;

    private BriefPaper(Story story) {
        this.story = story;
        this.said = story.said();
        this.blocks = fitted();
    }

    /**
     * The paper of a case.
     *
     * @param treated a treated case
     * @param edition who reads it
     * @return the paper
     * @throws IllegalArgumentException when the case is not for these readers: {@link Edition#check} says why
     */
    public static BriefPaper of(TreatedCase treated, Edition edition) {
        return new BriefPaper(edition.story(treated));
    }

    /**
     * The paper as a page for a browser and a printer.
     *
     * @return HTML that stands alone: nothing is fetched and nothing runs
     */
    public String html() {
        HtmlPage page = new HtmlPage(said, story.title(), "paper");
        return page.head() + "<main>\n" + HtmlBlocks.of(blocks) + "</main>\n" + page.foot();
    }

    /**
     * The paper as Markdown, as CommonMark and GitHub read it, and as Pandoc makes a word processor's file of it.
     *
     * @return Markdown
     */
    public String markdown() {
        return MarkdownBlocks.of(blocks);
    }

    /**
     * How many words it has, headings and tables counted.
     *
     * @return at most {@link #MOST_WORDS}
     */
    public int words() {
        return WordCount.of(blocks);
    }

    /** With as many of the teller's words as the limit leaves room for. */
    private List<Block> fitted() {
        for (int room = STAGE; ; room = room * 4 / 5) {
            List<Block> written = written(room);
            if (WordCount.of(written) <= MOST_WORDS) {
                return written;
            }
            if (room == 0) {
                // Nobody tells so: somebody tries how many words a page takes.
                return List.of(written.get(0), story.heading(), Block.paragraph(said.say("whole-at-length")));
            }
        }
    }

    private List<Block> written(int room) {
        List<Block> paper = new ArrayList<>();
        paper.add(new Block.Paragraph(List.of(Inline.of(said.say("paper.kind"))), "kind"));
        paper.add(story.heading());
        paper.add(new Block.Section("abstract", Optional.empty(), summary(Math.min(room, ABSTRACT))));
        List<Block.Fact> facts = Brief.facts(story.facts(), Math.min(room, FACTS));
        if (!facts.isEmpty()) {
            paper.add(Block.section("facts", Block.heading(2, said.say("at-a-glance")), new Block.Facts(facts)));
        }
        paper.add(Block.heading(2, said.say("paper.case")));
        Glimpses.of(story, room * story.stages().size())
                .forEach(block -> paper.add(
                        block instanceof Block.Heading heading
                                ? new Block.Heading(3, heading.words(), Optional.empty())
                                : block));
        timeline(paper, room);
        new Warnings(story).table(WARNINGS).ifPresent(table -> {
            paper.add(Block.heading(2, table.caption()));
            paper.add(table);
        });
        lessons(paper, room);
        paper.add(Block.heading(2, said.say("paper.statement")));
        Statement statement = new Statement(story);
        paper.add(Block.paragraph(String.join(" ", statement.treatment())));
        List<Block.Fact> permissions = Brief.facts(statement.permissions(), FACTS);
        if (!permissions.isEmpty()) {
            paper.add(new Block.Facts(permissions));
        }
        paper.add(Block.paragraph(said.say(statement.mayBePublished() ? "paper.permitted" : "paper.not-permitted")));
        references(paper, statement);
        return paper;
    }

    /** A structured abstract: what was tried, and a sentence or two of each stage. */
    private List<Block> summary(int most) {
        List<Block.Fact> parts = new ArrayList<>();
        story.lead(most).ifPresent(glimpse -> part(parts, said.say("paper.background"), glimpse));
        for (ToldStage stage : story.stages()) {
            if (stage.isTold()) {
                part(parts, stage.label(), Glimpse.of(stage, most, story.locale()));
            }
        }
        story.whole()
                .map(whole -> Glimpse.of(whole.text(), whole.language(), most, story.locale()))
                .ifPresent(glimpse -> part(parts, said.say("whole-story"), glimpse));
        Block told = parts.isEmpty() ? Block.paragraph(said.say("stage-not-told")) : new Block.Facts(parts);
        return List.of(Block.heading(2, said.say("paper.abstract")), told);
    }

    private static void part(List<Block.Fact> parts, String label, Glimpse glimpse) {
        List<Inline> words = new ArrayList<>();
        for (Glimpse.Piece piece : glimpse.pieces()) {
            words.addAll(words.isEmpty() ? List.of() : List.of(Inline.of(" ")));
            words.add(new Inline.Told(Plain.line(String.join(" ", piece.text())), piece.language()));
        }
        if (!words.isEmpty()) {
            parts.add(new Block.Fact(label, words));
        }
    }

    private void timeline(List<Block> paper, int room) {
        List<List<List<Inline>>> rows = new Pictures(story).rows(Math.min(EVENTS, room / 10));
        if (rows.isEmpty()) {
            return;
        }
        boolean isMore = rows.size() < story.timeline().events().size();
        List<Block> box = new ArrayList<>();
        box.add(Block.heading(2, said.say("paper.box")));
        box.add(new Block.Table(
                said.say("sheet.timeline"), List.of(said.say("paper.what"), said.say("paper.when")), rows, false));
        if (isMore) {
            box.add(mark());
        }
        new Warnings(story).waited().map(Block::paragraph).ifPresent(box::add);
        paper.add(new Block.Section("box", Optional.empty(), box));
    }

    private void lessons(List<Block> paper, int room) {
        List<Lesson> lessons = story.narrative()
                .whatWeWouldDoDifferently()
                .map(WhatWeWouldDoDifferently::lessons)
                .orElse(List.of());
        List<List<Block>> points = new ArrayList<>();
        boolean isMore = false;
        for (Lesson lesson : lessons) {
            Glimpse glimpse = Glimpse.of(
                    lesson.text().map(Plain::paragraphs).orElse(List.of()),
                    story.language(),
                    Math.min(room, LESSON),
                    story.locale());
            if (glimpse.pieces().isEmpty() || points.size() == LESSONS) {
                isMore |= !glimpse.isWhole() || !glimpse.pieces().isEmpty();
            } else {
                List<Inline> words = new ArrayList<>();
                glimpse.pieces()
                        .forEach(piece -> words.add(
                                new Inline.Told(Plain.line(String.join(" ", piece.text())), piece.language())));
                if (!glimpse.isWhole()) {
                    words.add(Inline.of(" "));
                    words.add(Inline.of(said.say("mark")));
                }
                points.add(List.of(new Block.Paragraph(words, "")));
            }
        }
        if (!points.isEmpty()) {
            paper.add(Block.heading(2, said.say("paper.learning")));
            paper.add(new Block.Points(points, false));
            if (isMore) {
                paper.add(mark());
            }
        }
    }

    private Block mark() {
        return new Block.Paragraph(List.of(Inline.of(said.say("mark"))), "mark");
    }

    private void references(List<Block> paper, Statement statement) {
        paper.add(Block.heading(2, said.say("paper.references")));
        List<List<Block>> points = new ArrayList<>();
        points.add(List.of(Block.paragraph(statement.citation())));
        Warnings labels = new Warnings(story);
        boolean left = false;
        for (Link link : story.content().links()) {
            Optional<String> id = link.caseId().map(Plain::line).filter(held -> !held.isEmpty());
            if (id.isPresent() && points.size() > LINKS) {
                left = true;
            } else if (id.isPresent()) {
                String relation = labels.label("relations", link.relation()).orElse(said.say("paper.link"));
                points.add(
                        List.of(Block.paragraph(said.say("paper.reference", relation, Brief.line(id.get(), LONGEST)))));
            }
        }
        paper.add(new Block.Points(points, true));
        if (left) {
            paper.add(mark());
        }
        paper.add(Block.paragraph(statement.licence()));
    }
}
