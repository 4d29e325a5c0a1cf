package org.lessons.io.publish;

/** Bilingual blocks as HTML. */
final class TwofoldHtml {

    private final StringBuilder html = new StringBuilder();

    static String of(Twofold block) {
        TwofoldHtml written = new TwofoldHtml();
        written.add(block);
        return written.html.toString();
    }

    private void add(Twofold block) {
        if (block instanceof Twofold.Heading heading) {
            element("h" + heading.level(), "both", () -> twin(heading.words(), heading.time()));
        } else if (block instanceof Twofold.Paragraph paragraph) {
            String style = paragraph.style().isEmpty() ? "both" : "both " + paragraph.style();
            element("p", style, () -> twin(paragraph.words(), Twofold.NOTHING));
        } else if (block instanceof Twofold.Points points) {
            element(
                    points.isNumbered() ? "ol" : "ul",
                    "points",
                    () -> points.items().forEach(item -> element("li", "both", () -> twin(item.words(), item.note()))));
        } else if (block instanceof Twofold.Boxes boxes) {
            // The square is drawn by the style sheet: nothing on paper can be clicked.
            element(
                    "ul",
                    boxes.isLong() ? "boxes long" : "boxes",
                    () -> boxes.choices()
                            .forEach(choice -> element(
                                    "li", boxes.isLong() ? "both" : "short", () -> twin(choice, Twofold.NOTHING))));
        } else if (block instanceof Twofold.Form form) {
            form(form);
        } else if (block instanceof Twofold.Blank blank) {
            html.append("<div class=\"blank\" aria-hidden=\"true\">");
            html.append("<div></div>".repeat(blank.lines())).append("</div>\n");
        }
    }

    private void form(Twofold.Form form) {
        html.append("<table>\n");
        element("caption", "", () -> twin(form.caption(), Twofold.NOTHING));
        html.append("<thead>\n<tr>\n");
        form.heads().forEach(head -> {
            html.append("<th scope=\"col\">");
            twin(head, Twofold.NOTHING);
            html.append("</th>\n");
        });
        html.append("</tr>\n</thead>\n<tbody>\n");
        String row = "<tr>" + "<td></td>".repeat(form.heads().size()) + "</tr>\n";
        html.append(row.repeat(form.rows())).append("</tbody>\n</table>\n");
    }

    private void element(String name, String style, Runnable content) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>');
        content.run();
        html.append("</").append(name).append(">\n");
    }

    private void twin(Twin words, Twin note) {
        html.append("<span>");
        half(words.english(), note.english());
        html.append("</span>");
        // Many a word is the same in both; nobody needs it twice.
        if (!words.english().equals(words.welsh())) {
            html.append(" <span lang=\"cy\">");
            half(words.welsh(), note.welsh());
            html.append("</span>");
        }
    }

    private void half(String words, String note) {
        html.append(Escaped.html(words));
        if (!note.isEmpty()) {
            // Held to the word before it.
            html.append("&nbsp;<small>").append(Escaped.html(note)).append("</small>");
        }
    }
}
