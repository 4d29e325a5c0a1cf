package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where everything stands in a picture of a trail: two rows of columns, a gutter left and right of each column and a band
 * above each row. Lines run in gutters and bands alone and never behind a box.
 */
final class Placement {

    /** A node's box and the lines that stand in it, the first its name. */
    record Box(int x, int y, int width, int height, int row, int column, List<String> lines) {}

    /** The heading of a kind. */
    record Heading(Trail.Kind kind, int x, int y) {}

    private final Trail trail;
    private final Map<Trail.Node, Box> boxes = new LinkedHashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Integer>> gutters = new ArrayList<>();
    private final List<Integer> bands = new ArrayList<>();
    private final Format format;
    private final Locale locale;
    private int height;

    /**
     * Places a trail.
     *
     * @param trail what is drawn
     * @param format how large
     * @param locale the language of the names
     * @param lanes how high the band above each row has to be
     */
    Placement(Trail trail, Format format, Locale locale, List<Integer> lanes) {
        this.trail = trail;
        this.format = format;
        this.locale = locale;
        this.height = format.between();
        for (int row = 0; row < format.rows().size(); row++) {
            row(row, columns(trail, format, row), lanes.get(row));
        }
    }

    /** The columns of a row that hold anything; what is empty takes no room. */
    static List<List<Trail.Kind>> columns(Trail trail, Format format, int row) {
        Set<Trail.Kind> told =
                Set.copyOf(trail.nodes().stream().map(Trail.Node::kind).toList());
        return format.rows().get(row).stream()
                .map(column -> column.stream().filter(told::contains).toList())
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private void row(int row, List<List<Trail.Kind>> columns, int band) {
        int count = Math.max(columns.size(), 1);
        int width = Math.min(
                (format.width() - 2 * format.margin() - (count - 1) * format.gutter()) / count, format.widest());
        List<Integer> lefts = new ArrayList<>();
        // A heading above the band has more room than its column: no line crosses it there in the first row.
        boolean headed = row == 0 && format.hasHeadingsOnTop() && !columns.isEmpty();
        int above = height;
        height += headed ? format.heading() : 0;
        bands.add(height);
        int top = columns.isEmpty() ? height : height + band;
        int bottom = top;
        int free = 0;
        for (int i = 0; i < columns.size(); i++) {
            int x = format.margin() + i * (width + format.gutter());
            lefts.add(x - (i == 0 ? format.margin() : format.gutter()));
            int y = top;
            for (Trail.Kind kind : columns.get(i)) {
                int left = headed ? Math.max(x, free) : x;
                headings.add(new Heading(kind, left, (headed ? above : y) + format.line()));
                // Bold letters are wider.
                free = left + (int) (kind.several(locale).length() * (format.character() + 1)) + format.between();
                y = column(kind, new Box(x, headed ? y : y + format.heading(), width, 0, row, i, List.of()));
            }
            bottom = Math.max(bottom, y);
        }
        lefts.add(format.margin() + columns.size() * (width + format.gutter()) - format.gutter());
        gutters.add(lefts);
        height = bottom;
    }

    private int column(Trail.Kind kind, Box at) {
        int y = at.y();
        int characters = (int) ((at.width() - 2 * format.padding()) / format.character());
        for (Trail.Node node : trail.nodes()) {
            if (node.kind() == kind) {
                List<String> lines = new ArrayList<>(Label.wrap(
                        format.hasIdsOnly() ? trail.shortName(node) : trail.name(node, locale), characters, 1));
                if (!format.hasIdsOnly()) {
                    trail.text(node, locale)
                            .ifPresent(text -> lines.addAll(Label.wrap(text, characters, format.mostLines())));
                }
                int high = Math.max(lines.size(), 1) * format.line() + 2 * format.padding();
                boxes.put(node, new Box(at.x(), y, at.width(), high, at.row(), at.column(), lines));
                y += high + format.between();
            }
        }
        return y;
    }

    /** Which column of which row a kind stands in: the row and the column, counted from 0. */
    static Map<Trail.Kind, int[]> cells(Trail trail, Format format) {
        Map<Trail.Kind, int[]> cells = new HashMap<>();
        for (int row = 0; row < format.rows().size(); row++) {
            List<List<Trail.Kind>> columns = columns(trail, format, row);
            for (int i = 0; i < columns.size(); i++) {
                for (Trail.Kind kind : columns.get(i)) {
                    cells.put(kind, new int[] {row, i});
                }
            }
        }
        return cells;
    }

    Box box(Trail.Node node) {
        return Objects.requireNonNull(boxes.get(node));
    }

    Map<Trail.Node, Box> boxes() {
        return boxes;
    }

    List<Heading> headings() {
        return headings;
    }

    /** The left edge of the gutter before a column; after the last column there is one more. */
    int gutter(int row, int column) {
        return gutters.get(row).get(column);
    }

    /** The upper edge of the band above a row. */
    int band(int row) {
        return bands.get(row);
    }

    int height() {
        return height;
    }
}
