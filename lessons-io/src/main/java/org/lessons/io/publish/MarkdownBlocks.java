package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as Markdown, as CommonMark and GitHub read it. Whatever is not ours goes through {@link Escaped#markdown}. */
final class MarkdownBlocks {

    private final List<String> lines = new ArrayList<>();

    static String of(List<Block> blocks) {
        MarkdownBlocks written = new MarkdownBlocks();
        blocks.forEach(written::add);
        return String.join("\n", written.lines) + "\n";
    }

    private void add(Block block) {
        if (block instanceof Block.Section section) {
            section.blocks().forEach(this::add);
            return;
        }
        // A picture in words is blocks again, and each of those stands apart by itself.
        boolean isApart =
                !(block instanceof Block.Picture picture) || picture.mermaid().isPresent();
        if (isApart && !lines.isEmpty()) {
            lines.add("");
        }
        if (block instanceof Block.Heading heading) {
            lines.add("#".repeat(heading.level()) + " " + inline(heading.words()));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(inline(paragraph.words()));
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Points points) {
            points(points);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> lines.add("- " + strong(fact.name()) + " " + inline(fact.value())));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Twofold both) {
            lines.addAll(TwofoldMarkdown.of(both));
        }
    }

    private void quote(Block.Quote quote) {
        for (String paragraph : quote.paragraphs()) {
            if (lines.get(lines.size() - 1).startsWith(">")) {
                lines.add(">");
            }
            Escaped.markdownLines(paragraph).lines().forEach(line -> lines.add("> " + line));
        }
        if (!quote.by().isEmpty()) {
            lines.add("");
            lines.add("\u2014 " + inline(quote.by()));
        }
    }

    private void points(Block.Points points) {
        int number = 0;
        for (List<Block> item : points.items()) {
            number++;
            String mark = points.isNumbered() ? number + ". " : "- ";
            String below = " ".repeat(mark.length());
            List<String> written = of(item).lines().toList();
            for (int at = 0; at < written.size(); at++) {
                String line = written.get(at);
                lines.add(at == 0 ? mark + line : line.isEmpty() ? "" : below + line);
            }
        }
    }

    private void table(Block.Table table) {
        // Right below a heading a caption says the same again.
        if (lines.size() < 2 || !lines.get(lines.size() - 2).startsWith("#")) {
            lines.add(strong(table.caption()));
            lines.add("");
        }
        lines.add(table.heads().stream().map(Escaped::markdown).collect(Collectors.joining(" | ", "| ", " |")));
        String rule = table.figures() ? "---:" : "---";
        lines.add("| ---" + (" | " + rule).repeat(table.heads().size() - 1) + " |");
        for (List<List<Inline>> row : table.rows()) {
            lines.add(row.stream().map(MarkdownBlocks::inline).collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private void picture(Block.Picture picture) {
        picture.mermaid().ifPresent(chart -> {
            lines.add("```mermaid");
            chart.lines().forEach(lines::add);
            lines.add("```");
        });
        if (picture.mermaid().isEmpty()) {
            picture.words().forEach(this::add);
        }
        if (!picture.caption().isEmpty()) {
            lines.add("");
            lines.add(Escaped.markdown(picture.caption()));
        }
    }

    private static String strong(String words) {
        return "**" + Escaped.markdown(words) + "**";
    }

    private static String inline(List<Inline> words) {
        StringBuilder line = new StringBuilder();
        for (Inline piece : words) {
            if (piece instanceof Inline.Words plain) {
                // A blank between two pieces needs no escape.
                line.append(plain.words().equals(" ") ? " " : Escaped.markdown(plain.words()));
            } else if (piece instanceof Inline.Strong strong) {
                line.append(strong(strong.words()));
            } else if (piece instanceof Inline.Told told) {
                line.append(Escaped.markdown(told.words()));
            } else if (piece instanceof Inline.Jump jump) {
                line.append(Escaped.markdown(jump.words()));
            }
        }
        return line.toString();
    }
}
