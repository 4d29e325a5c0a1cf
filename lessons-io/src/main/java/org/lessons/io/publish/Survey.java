package org.lessons.io.publish;

import java.util.List;
import java.util.Locale;
import org.lessons.model.resource.Words;

/**
 * What a book of many cases says beyond its chapters. Cases come one by one; of each it keeps a title, the numbers of its chapter, and
 * counts, and neither a text nor the case. The order in which they come makes no difference. For use in one thread.
 */
final class Survey {

    private static final Words WORDS = Words.of(Survey.class, "META-INF/lessons/publish-survey");

    private final Contents contents;
    private final BookIndex index;
    private final Waits waits;
    private final EarlyWarnings early;

    /**
     * A survey of no cases yet.
     *
     * @param locale the language of the book
     * @param smallest the smallest count that a table of early warnings writes; 2 at least
     */
    Survey(Locale locale, int smallest) {
        if (smallest < 2) {
            throw new IllegalArgumentException("the smallest count that is written is 2 or more");
        }
        Said said = new Said(locale, WORDS);
        this.contents = new Contents(said);
        this.index = new BookIndex(said);
        this.waits = new Waits(said);
        this.early = new EarlyWarnings(said, smallest);
    }

    /**
     * Takes a case.
     *
     * @param chapter its number, which is 1 or more and that of no other; the place that leads to it is {@link Chapters#place}
     * @param story the case as the readers of the book see it
     */
    void add(int chapter, Story story) {
        contents.add(chapter, story.title(), story.language());
        index.add(chapter, story);
        waits.add(story.timeline().concernToStop());
        early.add(chapter, story);
    }

    /** The chapters; a heading of level 2 at the place {@code contents} first. */
    List<Block> contents() {
        return contents.blocks();
    }

    /** Where one finds what; a heading of level 2 at the place {@code index} first. */
    List<Block> index() {
        return index.blocks();
    }

    /** How long first concerns waited; a heading of level 2 at the place {@code waiting} first. */
    List<Block> waiting() {
        return waits.blocks();
    }

    /** What others saw early, by kind of thing and setting; a heading of level 2 at the place {@code before-you-try-this} first. */
    List<Block> beforeYouTryThis() {
        return early.blocks();
    }
}
