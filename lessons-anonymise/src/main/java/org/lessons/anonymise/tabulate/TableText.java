package org.lessons.anonymise.tabulate;

import java.util.ArrayList;
import java.util.List;

/** A published table in lines of text. */
final class TableText {

    private final PublishedTable table;
    private final StringBuilder text = new StringBuilder();

    private TableText(PublishedTable table) {
        this.table = table;
    }

    static String of(PublishedTable table) {
        TableText text = new TableText(table);
        switch (table.dimensions().size()) {
            case 1 -> text.list();
            case 2 -> text.grid(List.of());
            default -> text.layers();
        }
        text.foot();
        return text.text.toString();
    }

    private void list() {
        PublishedTable.Dimension only = table.dimensions().get(0);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(only.name(), "count"));
        for (int i = 0; i <= only.categories(); i++) {
            lines.add(List.of(only.label(i), table.printed(table.cell(i))));
        }
        lay(lines);
    }

    private void layers() {
        PublishedTable.Dimension first = table.dimensions().get(0);
        for (int i = 0; i <= first.categories(); i++) {
            text.append(first.name()).append(": ").append(first.label(i)).append('\n');
            grid(List.of(i));
            text.append('\n');
        }
    }

    private void grid(List<Integer> layer) {
        PublishedTable.Dimension down = table.dimensions().get(layer.size());
        PublishedTable.Dimension across = table.dimensions().get(layer.size() + 1);
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(down.name() + " / " + across.name()));
        for (int j = 0; j <= across.categories(); j++) {
            head.add(across.label(j));
        }
        lines.add(head);
        for (int i = 0; i <= down.categories(); i++) {
            List<String> line = new ArrayList<>(List.of(down.label(i)));
            for (int j = 0; j <= across.categories(); j++) {
                PublishedTable.Cell cell = layer.isEmpty() ? table.cell(i, j) : table.cell(layer.get(0), i, j);
                line.add(table.printed(cell));
            }
            lines.add(line);
        }
        lay(lines);
    }

    private void lay(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], line.get(c).length());
            }
        }
        for (List<String> line : lines) {
            text.append(line.get(0)).append(" ".repeat(widths[0] - line.get(0).length()));
            for (int c = 1; c < columns; c++) {
                text.append("  ")
                        .append(" ".repeat(widths[c] - line.get(c).length()))
                        .append(line.get(c));
            }
            text.append('\n');
        }
    }

    private void foot() {
        RuleSet rules = table.rules();
        text.append("By the rules ")
                .append(rules.name())
                .append(' ')
                .append(rules.version())
                .append(". ");
        text.append(rules.mark())
                .append(" is a count that is not shown: up to ")
                .append(rules.smallUpTo());
        text.append(rules.zeros() == RuleSet.Zeros.HIDDEN ? ", nobody among them," : " but not nobody,");
        text.append(" or hidden so that another cannot be worked out.");
        if (rules.base() > 1) {
            text.append(" Counts are rounded to the nearest ")
                    .append(rules.base())
                    .append('.');
        }
        if (rules.totals() == RuleSet.Totals.OF_WHAT_IS_SHOWN) {
            text.append(" Totals are sums of what is shown, and less than there were where anything is hidden.");
        }
        text.append('\n');
    }
}
