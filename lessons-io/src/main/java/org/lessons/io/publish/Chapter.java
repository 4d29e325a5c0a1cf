package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Shape;

/** One case of a book, whole: nothing of what was told is shortened. */
final class Chapter {

    private static final int WARNINGS = 100;

    private final int number;
    private final Story story;
    private final Said said;
    private final List<Block> blocks = new ArrayList<>();

    private Chapter(int number, Story story) {
        this.number = number;
        this.story = story;
        this.said = story.said();
    }

    static Block of(int number, Story story) {
        Chapter chapter = new Chapter(number, story);
        chapter.head();
        chapter.stages();
        chapter.afterwards();
        chapter.end();
        return new Block.Section("chapter", Optional.empty(), chapter.blocks);
    }

    private void head() {
        blocks.add(new Block.Heading(
                2, List.of(Inline.of(number + ". "), story.titled()), Optional.of(Chapters.place(number))));
        story.summary().ifPresent(words -> blocks.add(new Block.Paragraph(List.of(story.told(words)), "lead")));
        List<Block.Fact> facts = story.facts();
        if (!facts.isEmpty()) {
            blocks.add(Block.section("facts", new Block.Facts(facts)));
        }
        List<Block> pictures = new ArrayList<>();
        Pictures drawn = new Pictures(story);
        if (!story.timeline().events().isEmpty()) {
            pictures.add(Block.section("picture", Block.heading(3, said.say("sheet.timeline")), own(drawn.timeline())));
        }
        if (!story.trail().nodes().isEmpty()) {
            Block trail = drawn.trail(story.trail().smallSvg(story.locale()), said.say("sheet.trail.caption"));
            pictures.add(Block.section("picture", Block.heading(3, said.say("sheet.trail")), own(trail)));
        }
        if (!pictures.isEmpty()) {
            blocks.add(new Block.Section("pair", Optional.empty(), pictures));
        }
    }

    /** The names within a picture are made from its content, and two chapters may draw the same. */
    private Block own(Block block) {
        Block.Picture picture = (Block.Picture) block;
        String before = "aria-labelledby=\"";
        int from = picture.svg().indexOf(before) + before.length();
        String name = picture.svg().substring(from, picture.svg().indexOf("-title", from));
        return new Block.Picture(
                picture.svg().replace(name, Chapters.place(number) + "-" + name),
                picture.mermaid(),
                picture.words(),
                picture.caption());
    }

    private void stages() {
        Optional<ToldStage.Quoted> whole = story.whole();
        if (whole.isPresent()) {
            blocks.add(Block.heading(3, said.say("whole-story")));
            quotes(List.of(whole.get()));
            if (story.stages().stream().noneMatch(ToldStage::isTold)) {
                return;
            }
        }
        for (ToldStage stage : story.stages()) {
            blocks.add(Block.heading(3, stage.label()));
            if (!stage.isTold()) {
                blocks.add(Glimpses.untold(stage, said));
            }
            quotes(stage.accounts());
            items(stage.items());
            if (stage.component().equals("concerns")) {
                new Warnings(story).table(WARNINGS).ifPresent(blocks::add);
            }
        }
    }

    private void quotes(List<ToldStage.Quoted> accounts) {
        for (ToldStage.Quoted account : accounts) {
            List<Inline> by = account.by().isEmpty() ? List.of() : List.of(Inline.of(account.by()));
            blocks.add(new Block.Quote(account.text(), account.language(), by));
        }
    }

    /** Items of one kind below the name of their kind. */
    private void items(List<ToldStage.Item> items) {
        String kind = "";
        List<List<Block>> points = new ArrayList<>();
        for (ToldStage.Item item : items) {
            if (!item.kind().equals(kind)) {
                flush(points);
                kind = item.kind();
                blocks.add(Block.heading(4, kind));
            }
            points.add(point(item));
        }
        flush(points);
    }

    private void flush(List<List<Block>> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(points), false));
            points.clear();
        }
    }

    private static List<Block> point(ToldStage.Item item) {
        List<Block> point = new ArrayList<>();
        for (int at = 0; at < Math.max(1, item.text().size()); at++) {
            List<Inline> words = new ArrayList<>();
            if (at == 0 && item.id().isPresent()) {
                words.add(Inline.strong(Discussion.name(item.id(), 0)));
                words.add(Inline.of(" "));
            }
            if (at < item.text().size()) {
                words.add(new Inline.Told(Plain.line(item.text().get(at)), item.language()));
            }
            if (!words.isEmpty()) {
                point.add(new Block.Paragraph(words, ""));
            }
        }
        if (!item.facts().isEmpty()) {
            point.add(new Block.Facts(item.facts()));
        }
        return point;
    }

    private void afterwards() {
        Reading reading = new Reading(story.locale(), story.language());
        FailureCase content = story.content();
        List<List<Block>> effects = new ArrayList<>();
        for (Effect effect : content.effects()) {
            effects.add(point(ToldStage.item("", effect, reading)));
        }
        effects.removeIf(List::isEmpty);
        if (!effects.isEmpty()) {
            blocks.add(Block.heading(3, label(reading, "effects")));
            blocks.add(new Block.Points(effects, false));
        }
        content.aftermath().ifPresent(aftermath -> {
            List<Block.Fact> facts = reading.facts(aftermath, "accounts");
            List<ToldStage.Quoted> accounts =
                    ToldStage.quoted(aftermath.accounts(), content.language(), story.locale());
            if (!facts.isEmpty() || !accounts.isEmpty()) {
                blocks.add(Block.heading(3, label(reading, "aftermath")));
                quotes(accounts);
                if (!facts.isEmpty()) {
                    blocks.add(new Block.Facts(facts));
                }
            }
        });
    }

    private static String label(Reading reading, String component) {
        return Shape.of(FailureCase.class).part(component).map(reading::label).orElse(component);
    }

    private void end() {
        Statement statement = new Statement(story);
        List<List<Block>> questions = Discussion.of(story).stream()
                .map(question -> List.of(Block.paragraph(question)))
                .toList();
        blocks.add(Block.section(
                "questions", Block.heading(3, said.say("sheet.discuss")), new Block.Points(questions, true)));
        List<Block> end = new ArrayList<>();
        end.add(Block.heading(3, said.say("sheet.removed")));
        end.add(Block.paragraph(String.join(" ", statement.treatment())));
        end.add(Block.paragraph(statement.licence() + " " + statement.citation()));
        blocks.add(new Block.Section("end", Optional.empty(), end));
    }
}
