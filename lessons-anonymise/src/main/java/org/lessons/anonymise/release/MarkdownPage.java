package org.lessons.anonymise.release;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The same in Markdown, for a file that is read beside the data; pictures are left to the tables that say the same. */
final class MarkdownPage implements Page {

    private final StringBuilder lines = new StringBuilder();

    @Override
    public void title(String title, String lead, String warning) {
        lines.append("# " + Escaped.markdown(title) + "\n");
        paragraph(lead);
        lines.append("\n**" + Escaped.markdown(warning) + "**\n");
    }

    @Override
    public void heading(String words) {
        lines.append("\n## " + Escaped.markdown(words) + "\n");
    }

    @Override
    public void subheading(String words) {
        lines.append("\n### " + Escaped.markdown(words) + "\n");
    }

    @Override
    public void paragraph(String words) {
        lines.append("\n" + Escaped.markdown(words) + "\n");
    }

    @Override
    public void points(List<Point> points) {
        lines.append('\n');
        points.forEach(point ->
                lines.append("- **" + Escaped.markdown(point.name()) + "** " + Escaped.markdown(point.text()) + "\n"));
    }

    @Override
    public void table(Table table) {
        lines.append('\n').append(line(table.heads()));
        String rule = table.figures() ? "---:" : "---";
        lines.append("| --- | "
                + String.join(" | ", Collections.nCopies(table.heads().size() - 1, rule)) + " |\n");
        table.rows().forEach(row -> lines.append(line(row)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Escaped::markdown).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public void picture(BarChart chart, Table same) {
        table(same);
    }

    @Override
    public String written() {
        return lines.toString();
    }
}
