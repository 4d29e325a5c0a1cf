package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The six stages in short, as the teller puts them; the whole story where it was told without stages. */
final class Glimpses {

    private Glimpses() {}

    /** With a heading each, and together not more than so many characters. */
    static List<Block> of(Story story, int most) {
        Said said = story.said();
        List<Block> blocks = new ArrayList<>();
        Optional<ToldStage.Quoted> whole = story.whole();
        if (whole.isPresent()) {
            blocks.add(Block.heading(2, said.say("whole-story")));
            Glimpse glimpse = wholly(story, whole.get(), most);
            blocks.addAll(marked(glimpse, said));
            if (!glimpse.isWhole()) {
                blocks.add(meaning(said));
            }
            return blocks;
        }
        // What one stage does not need is left to those after it.
        int left = most;
        int stages = story.stages().size();
        boolean isWhole = true;
        for (ToldStage stage : story.stages()) {
            Glimpse glimpse = Glimpse.of(stage, left / stages, story.locale());
            left -= glimpse.length();
            stages--;
            blocks.add(Block.heading(2, stage.label()));
            blocks.addAll(blocks(stage, glimpse, said));
            isWhole &= !stage.isTold() || glimpse.isWhole();
        }
        if (!isWhole) {
            blocks.add(meaning(said));
        }
        return blocks;
    }

    private static Block meaning(Said said) {
        return new Block.Paragraph(List.of(Inline.of(said.say("mark.means"))), "mark");
    }

    /** One stage, without its heading. */
    static List<Block> stage(Story story, ToldStage stage, int most) {
        return blocks(stage, Glimpse.of(stage, most, story.locale()), story.said());
    }

    static List<Block> whole(Story story, ToldStage.Quoted whole, int most) {
        return marked(wholly(story, whole, most), story.said());
    }

    private static Glimpse wholly(Story story, ToldStage.Quoted whole, int most) {
        return Glimpse.of(whole.text(), whole.language(), most, story.locale());
    }

    private static List<Block> blocks(ToldStage stage, Glimpse glimpse, Said said) {
        if (stage.isTold()) {
            return marked(glimpse, said);
        }
        return List.of(untold(stage, said));
    }

    /** That nothing is told of a stage, and why where that is said. */
    static Block untold(ToldStage stage, Said said) {
        String untold = stage.why().map(why -> said.say("stage-why", why)).orElseGet(() -> said.say("stage-not-told"));
        return new Block.Paragraph(List.of(Inline.of(untold)), "mark");
    }

    /** What was tried, at the head of a page. */
    static List<Block> lead(Glimpse glimpse, Said said) {
        return marked(glimpse, said).stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? (Block) new Block.Paragraph(paragraph.words(), "lead")
                        : block)
                .toList();
    }

    private static List<Block> marked(Glimpse glimpse, Said said) {
        List<Block> blocks = new ArrayList<>();
        for (Glimpse.Piece piece : glimpse.pieces()) {
            for (int at = 0; at < piece.text().size(); at++) {
                List<Inline> words = new ArrayList<>();
                if (at == 0 && !piece.name().isEmpty()) {
                    words.add(Inline.strong(piece.name()));
                    words.add(Inline.of(" "));
                }
                words.add(new Inline.Told(Plain.line(piece.text().get(at)), piece.language()));
                boolean isLast = piece == glimpse.pieces().get(glimpse.pieces().size() - 1)
                        && at == piece.text().size() - 1;
                if (isLast && !glimpse.isWhole()) {
                    words.add(Inline.of(" "));
                    words.add(Inline.of(said.say("mark")));
                }
                blocks.add(new Block.Paragraph(words, ""));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.of(said.say("whole-at-length"))), "mark"));
        }
        return blocks;
    }
}
