package org.lessons.io.publish;

import java.util.List;

/**
 * What a bilingual paper sheet is made of: either language beside the other, and room for a pen. All of its words are ours.
 *
 * <p>HTML marks the Welsh as such; the page is English. Markdown sets the one after the other.
 */
sealed interface Twofold extends Block {

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param words what it says
     * @param time how long what stands below it takes; may be empty
     */
    record Heading(int level, Twin words, Twin time) implements Twofold {}

    /**
     * A paragraph.
     *
     * @param words what it says
     * @param style a class of the style sheet: {@code ask} for what is to be asked aloud
     */
    record Paragraph(Twin words, String style) implements Twofold {}

    /**
     * A list.
     *
     * @param items what it lists
     * @param isNumbered whether the first is the one to begin with
     */
    record Points(List<Item> items, boolean isNumbered) implements Twofold {}

    /**
     * One of a list.
     *
     * @param words what it says
     * @param note what stands behind it; may be empty
     */
    record Item(Twin words, Twin note) {}

    /**
     * Boxes to tick with a pen.
     *
     * @param choices what each says
     * @param isLong whether each is a sentence, and wants a line of its own
     */
    record Boxes(List<Twin> choices, boolean isLong) implements Twofold {}

    /**
     * A table to be filled in.
     *
     * @param caption what it is for
     * @param heads one a column
     * @param rows how many empty ones
     */
    record Form(Twin caption, List<Twin> heads, int rows) implements Twofold {}

    /** Room to write: so many ruled lines. */
    record Blank(int lines) implements Twofold {}

    /** Nothing to say. */
    Twin NOTHING = new Twin("", "");
}
