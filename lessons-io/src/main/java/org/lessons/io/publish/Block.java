package org.lessons.io.publish;

import java.util.List;
import java.util.Optional;

/** What a page is made of; HTML and Markdown are two ways of writing the same blocks. */
sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Quote,
                Block.Points,
                Block.Facts,
                Block.Table,
                Block.Picture,
                Block.Section,
                Twofold {

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param words what it says, a told title in its own language
     * @param place what leads to it; letters, digits and hyphens of ours
     */
    record Heading(int level, List<Inline> words, Optional<String> place) implements Block {}

    /**
     * A paragraph.
     *
     * @param words its pieces
     * @param style a class of the style sheet, or nothing
     */
    record Paragraph(List<Inline> words, String style) implements Block {}

    /**
     * What somebody told, in their words.
     *
     * @param paragraphs one or more; line ends stand as they were told
     * @param language where it is not the page's
     * @param by who says so, and whether these are their own words; empty for nobody in particular
     */
    record Quote(List<String> paragraphs, Optional<String> language, List<Inline> by) implements Block {}

    /**
     * A list, each of whose items is made of blocks.
     *
     * @param items what it lists
     * @param isNumbered whether their order says something
     */
    record Points(List<List<Block>> items, boolean isNumbered) implements Block {}

    /** What belongs together as name and value. */
    record Facts(List<Fact> facts) implements Block {}

    /** A name and what stands for it. */
    record Fact(String name, List<Inline> value) {}

    /**
     * A table, whose first column names the rows.
     *
     * @param caption what it is about
     * @param heads one a column
     * @param rows as many cells a row as heads
     * @param figures whether all but the first column hold figures
     */
    record Table(String caption, List<String> heads, List<List<List<Inline>>> rows, boolean figures) implements Block {}

    /**
     * A picture.
     *
     * @param svg an SVG element of ours, which holds its own title and description
     * @param mermaid the same as a Mermaid chart where there is one, for Markdown
     * @param words the same in words, for Markdown
     * @param caption what stands below it; may be empty
     */
    record Picture(String svg, Optional<String> mermaid, List<Block> words, String caption) implements Block {}

    /**
     * Blocks that stand together.
     *
     * @param style a class of the style sheet
     * @param place what leads there
     * @param blocks what is in it; a heading first
     */
    record Section(String style, Optional<String> place, List<Block> blocks) implements Block {}

    static Block heading(int level, String words) {
        return new Heading(level, List.of(Inline.of(words)), Optional.empty());
    }

    static Block paragraph(String words) {
        return new Paragraph(List.of(Inline.of(words)), "");
    }

    static Block paragraph(Inline... words) {
        return new Paragraph(List.of(words), "");
    }

    static Block section(String style, Block... blocks) {
        return new Section(style, Optional.empty(), List.of(blocks));
    }
}
