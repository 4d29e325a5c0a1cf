package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Bilingual blocks as lines of Markdown: short ones with a stroke between the languages, long ones one after the other. */
final class TwofoldMarkdown {

    /** Markdown's own rule across the page. */
    private static final String LINE = "___";

    private static final String BREAK = "\\";

    private TwofoldMarkdown() {}

    static List<String> of(Twofold block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Twofold.Heading heading) {
            Twin words = new Twin(
                    half(heading.words().english(), heading.time().english()),
                    half(heading.words().welsh(), heading.time().welsh()));
            lines.add("#".repeat(heading.level()) + " " + beside(words));
        } else if (block instanceof Twofold.Paragraph paragraph) {
            Twin words = paragraph.words().each(Escaped::markdown);
            boolean isAsked = paragraph.style().equals("ask");
            below(isAsked ? words.each(asked -> "**" + asked + "**") : words, "", "", lines);
        } else if (block instanceof Twofold.Points points) {
            int number = 0;
            for (Twofold.Item item : points.items()) {
                number++;
                String mark = points.isNumbered() ? number + ". " : "- ";
                Twin words = new Twin(
                        half(item.words().english(), item.note().english()),
                        half(item.words().welsh(), item.note().welsh()));
                below(words, mark, " ".repeat(mark.length()), lines);
            }
        } else if (block instanceof Twofold.Boxes boxes) {
            for (Twin choice : boxes.choices()) {
                Twin words = choice.each(Escaped::markdown);
                if (boxes.isLong()) {
                    below(words, "- [ ] ", "  ", lines);
                } else {
                    lines.add("- [ ] " + beside(words));
                }
            }
        } else if (block instanceof Twofold.Form form) {
            form(form, lines);
        } else if (block instanceof Twofold.Blank blank) {
            for (int line = 0; line < blank.lines(); line++) {
                lines.add(LINE);
            }
        }
        return lines;
    }

    private static void form(Twofold.Form form, List<String> lines) {
        below(form.caption().each(Escaped::markdown), "", "", lines);
        lines.add("");
        lines.add(form.heads().stream()
                .map(head -> beside(head.each(Escaped::markdown)))
                .collect(Collectors.joining(" | ", "| ", " |")));
        lines.add("|" + " --- |".repeat(form.heads().size()));
        for (int row = 0; row < form.rows(); row++) {
            lines.add("|" + "  |".repeat(form.heads().size()));
        }
    }

    private static String half(String words, String note) {
        String escaped = Escaped.markdown(words);
        return note.isEmpty() ? escaped : escaped + " (" + Escaped.markdown(note) + ")";
    }

    private static String beside(Twin words) {
        return words.english().equals(words.welsh()) ? words.english() : words.english() + " / " + words.welsh();
    }

    private static void below(Twin words, String first, String second, List<String> lines) {
        lines.add(first + words.english() + BREAK);
        lines.add(second + words.welsh());
    }
}
