package org.lessons.io.publish;

import java.util.List;
import java.util.StringTokenizer;

/** The words of a page, headings and tables with them, pictures without. */
final class WordCount {

    private int words;

    private WordCount() {}

    static int of(List<Block> blocks) {
        WordCount count = new WordCount();
        blocks.forEach(count::add);
        return count.words;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            inline(heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            inline(paragraph.words());
        } else if (block instanceof Block.Quote quote) {
            quote.paragraphs().forEach(this::add);
            inline(quote.by());
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> item.forEach(this::add));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> {
                add(fact.name());
                inline(fact.value());
            });
        } else if (block instanceof Block.Table table) {
            add(table.caption());
            table.heads().forEach(this::add);
            table.rows().forEach(row -> row.forEach(this::inline));
        } else if (block instanceof Block.Picture picture) {
            add(picture.caption());
        } else if (block instanceof Block.Section section) {
            section.blocks().forEach(this::add);
        }
    }

    /** As one line, for a comma between two pieces is not a word. */
    private void inline(List<Inline> pieces) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(Brief.words(piece)));
        add(line.toString());
    }

    private void add(String text) {
        words += new StringTokenizer(text).countTokens();
    }
}
