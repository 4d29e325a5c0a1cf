package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lessons.model.trail.Timeline;

/** The timeline and the trail of a case, as pictures, and in words where a page has none. */
final class Pictures {

    private static final int LONGEST = 120;

    private final Story story;
    private final Said said;

    Pictures(Story story) {
        this.story = story;
        this.said = story.said();
    }

    /** Both, with a heading each; the trail in words where there is no room for it. */
    List<Block> seen(boolean isSmall, boolean hasTrail) {
        List<Block> blocks = new ArrayList<>();
        if (!story.timeline().events().isEmpty()) {
            blocks.add(Block.heading(2, said.say("sheet.timeline")));
            blocks.add(timeline());
        }
        if (!story.trail().nodes().isEmpty()) {
            blocks.add(Block.heading(2, said.say("sheet.trail")));
            blocks.add(
                    !hasTrail
                            ? new Block.Paragraph(List.of(Inline.of(said.say("sheet.trail.too-tall"))), "mark")
                            : isSmall
                                    ? trail(smallTrail(), "")
                                    : trail(story.trail().svg(story.locale()), ""));
        }
        return blocks;
    }

    private String smallTrail() {
        return story.trail().smallSvg(story.locale());
    }

    /** In pixels; 0 where nothing would be drawn. */
    int timelineHeight() {
        return story.timeline().events().isEmpty() ? 0 : height(story.timeline().svg(story.locale()));
    }

    /** In pixels; 0 where nothing would be drawn. */
    int smallTrailHeight() {
        return story.trail().nodes().isEmpty() ? 0 : height(smallTrail());
    }

    Block timeline() {
        // The picture says for itself how long the first concern waited; a list doesn't.
        List<Block> words = new ArrayList<>(events());
        new Warnings(story).waited().map(Block::paragraph).ifPresent(words::add);
        return new Block.Picture(story.timeline().svg(story.locale()), Optional.empty(), words, "");
    }

    Block trail(String svg, String caption) {
        return new Block.Picture(svg, Optional.of(story.trail().mermaid()), List.of(), caption);
    }

    /** The first number in quotes behind the word: the picture is ours. */
    private static int height(String svg) {
        int from = svg.indexOf("height=\"") + "height=\"".length();
        return Integer.parseInt(svg.substring(from, svg.indexOf('"', from)));
    }

    private List<Block> events() {
        List<List<Block>> items = new ArrayList<>();
        for (Timeline.Event event : story.timeline().events()) {
            List<Inline> words = new ArrayList<>();
            words.add(Inline.strong(name(event)));
            when(event).ifPresent(when -> {
                words.add(Inline.of(" "));
                words.add(when);
            });
            items.add(List.of(new Block.Paragraph(words, "")));
        }
        return List.of(new Block.Points(items, true));
    }

    /** The same as rows of a table, the first so many; a time that is told at length leaves room for the rest. */
    List<List<List<Inline>>> rows(int most) {
        return story.timeline().events().stream()
                .limit(most)
                .map(event -> List.of(
                        List.of(Inline.of(name(event))),
                        List.of(when(event)
                                .map(when -> Inline.of(Brief.line(Brief.words(when), LONGEST)))
                                .orElseGet(() -> Inline.of(said.say("not-told"))))))
                .toList();
    }

    private String name(Timeline.Event event) {
        String kind = said.say("event." + event.kind().name().toLowerCase(Locale.ROOT));
        return event.id()
                .map(id -> kind + " " + Discussion.name(Optional.of(id), 0))
                .orElse(kind);
    }

    private Optional<Inline> when(Timeline.Event event) {
        return event.when()
                .flatMap(when -> Times.words(when, story.locale()))
                .map(words -> Inline.of(Plain.line(words)));
    }
}
