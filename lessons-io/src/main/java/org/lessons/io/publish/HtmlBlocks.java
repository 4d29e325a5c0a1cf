package org.lessons.io.publish;

import java.util.List;
import java.util.Optional;

/** Blocks as HTML. Whatever is not ours goes through {@link Escaped#html}. */
final class HtmlBlocks {

    private final StringBuilder html = new StringBuilder();

    static String of(List<Block> blocks) {
        HtmlBlocks written = new HtmlBlocks();
        blocks.forEach(written::add);
        return written.html.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append("<p").append(style(paragraph.style())).append('>');
            inline(paragraph.words());
            html.append("</p>\n");
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Points points) {
            points(points);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            html.append("<figure>\n").append(picture.svg());
            if (!picture.caption().isEmpty()) {
                html.append("<figcaption>")
                        .append(Escaped.html(picture.caption()))
                        .append("</figcaption>\n");
            }
            html.append("</figure>\n");
        } else if (block instanceof Block.Section section) {
            html.append("<section").append(style(section.style())).append(place(section.place()));
            html.append(">\n");
            section.blocks().forEach(this::add);
            html.append("</section>\n");
        } else if (block instanceof Twofold both) {
            html.append(TwofoldHtml.of(both));
        }
    }

    private void heading(Block.Heading heading) {
        html.append("<h").append(heading.level()).append(place(heading.place())).append('>');
        inline(heading.words());
        html.append("</h").append(heading.level()).append(">\n");
    }

    private void quote(Block.Quote quote) {
        html.append("<blockquote").append(language(quote.language())).append(">\n");
        for (String paragraph : quote.paragraphs()) {
            html.append("<p dir=\"auto\">").append(lines(paragraph)).append("</p>\n");
        }
        if (!quote.by().isEmpty()) {
            // A footer speaks for us, in the language of the page.
            html.append("</blockquote>\n<p class=\"by\">");
            inline(quote.by());
            html.append("</p>\n");
        } else {
            html.append("</blockquote>\n");
        }
    }

    /** Lines as they were told. */
    private static String lines(String paragraph) {
        return String.join("<br>\n", paragraph.lines().map(Escaped::html).toList());
    }

    private void points(Block.Points points) {
        String element = points.isNumbered() ? "ol" : "ul";
        html.append('<').append(element).append(">\n");
        for (List<Block> item : points.items()) {
            html.append("<li>");
            if (item.size() == 1
                    && item.get(0) instanceof Block.Paragraph only
                    && only.style().isEmpty()) {
                inline(only.words());
            } else {
                item.forEach(this::add);
            }
            html.append("</li>\n");
        }
        html.append("</").append(element).append(">\n");
    }

    private void facts(Block.Facts facts) {
        html.append("<dl>\n");
        for (Block.Fact fact : facts.facts()) {
            html.append("<div><dt>").append(Escaped.html(fact.name())).append("</dt><dd>");
            inline(fact.value());
            html.append("</dd></div>\n");
        }
        html.append("</dl>\n");
    }

    private void table(Block.Table table) {
        html.append("<table").append(style(table.figures() ? "figures" : "")).append(">\n<caption>");
        html.append(Escaped.html(table.caption())).append("</caption>\n<thead>\n<tr>");
        table.heads()
                .forEach(head -> html.append("<th scope=\"col\">")
                        .append(Escaped.html(head))
                        .append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<List<Inline>> row : table.rows()) {
            html.append("<tr>");
            for (int at = 0; at < row.size(); at++) {
                html.append(at == 0 ? "<th scope=\"row\">" : "<td>");
                inline(row.get(at));
                html.append(at == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void inline(List<Inline> words) {
        for (Inline piece : words) {
            if (piece instanceof Inline.Words plain) {
                html.append(Escaped.html(plain.words()));
            } else if (piece instanceof Inline.Strong strong) {
                html.append("<strong>").append(Escaped.html(strong.words())).append("</strong>");
            } else if (piece instanceof Inline.Told told) {
                // Keeps a direction of writing to itself.
                html.append("<bdi").append(language(told.language())).append('>');
                html.append(Escaped.html(told.words())).append("</bdi>");
            } else if (piece instanceof Inline.Jump jump) {
                html.append("<a href=\"#").append(jump.place()).append('"');
                html.append(language(jump.language())).append('>');
                html.append(Escaped.html(jump.words())).append("</a>");
            }
        }
    }

    private static String style(String style) {
        return style.isEmpty() ? "" : " class=\"" + style + "\"";
    }

    private static String place(Optional<String> place) {
        return place.map(id -> " id=\"" + id + "\"").orElse("");
    }

    private static String language(Optional<String> language) {
        return language.map(tag -> " lang=\"" + Escaped.html(tag) + "\"").orElse("");
    }
}
