package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where everything stands in a picture of a trail: two rows of columns, a gutter left and right of each column and a band
 * above each row. Lines run in gutters and bands alone and never behind a box.
 */
final class Placement {

    static final int WIDTH = 700;
    static final int LINE = 15;
    static final int PADDING = 8;

    private static final List<List<List<Trail.Kind>>> ROWS = List.of(
            List.of(
                    List.of(Trail.Kind.CONCERN),
                    List.of(Trail.Kind.OPTION),
                    List.of(Trail.Kind.DECISION),
                    List.of(Trail.Kind.STOP)),
            List.of(
                    List.of(Trail.Kind.PRESSURE),
                    List.of(Trail.Kind.CAUSE),
                    List.of(Trail.Kind.LESSON, Trail.Kind.EFFECT)));

    static final int MARGIN = 26;
    private static final int GUTTER = 38;
    private static final int WIDEST = 300;
    private static final int BETWEEN = 12;
    private static final int HEADING = 22;
    private static final int MOST_LINES = 4;
    private static final double CHARACTER = 6.0;

    /** A node's box and the lines that stand in it, the first its name. */
    record Box(int x, int y, int width, int height, int row, int column, List<String> lines) {}

    /** The heading of a kind. */
    record Heading(Trail.Kind kind, int x, int y) {}

    private final Trail trail;
    private final Map<Trail.Node, Box> boxes = new LinkedHashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Integer>> gutters = new ArrayList<>();
    private final List<Integer> bands = new ArrayList<>();
    private int height = BETWEEN;

    /**
     * Places a trail.
     *
     * @param trail what is drawn
     * @param lanes how high the band above each row has to be
     */
    Placement(Trail trail, List<Integer> lanes) {
        this.trail = trail;
        for (int row = 0; row < ROWS.size(); row++) {
            row(row, columns(trail, row), lanes.get(row));
        }
    }

    /** The columns of a row that hold anything; what is empty takes no room. */
    static List<List<Trail.Kind>> columns(Trail trail, int row) {
        Set<Trail.Kind> told =
                Set.copyOf(trail.nodes().stream().map(Trail.Node::kind).toList());
        return ROWS.get(row).stream()
                .map(column -> column.stream().filter(told::contains).toList())
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private void row(int row, List<List<Trail.Kind>> columns, int band) {
        int count = Math.max(columns.size(), 1);
        int width = Math.min((WIDTH - 2 * MARGIN - (count - 1) * GUTTER) / count, WIDEST);
        List<Integer> lefts = new ArrayList<>();
        bands.add(height);
        int top = columns.isEmpty() ? height : height + band;
        int bottom = top;
        for (int i = 0; i < columns.size(); i++) {
            int x = MARGIN + i * (width + GUTTER);
            lefts.add(x - (i == 0 ? MARGIN : GUTTER));
            int y = top;
            for (Trail.Kind kind : columns.get(i)) {
                y = column(kind, new Box(x, y, width, 0, row, i, List.of()));
            }
            bottom = Math.max(bottom, y);
        }
        lefts.add(MARGIN + columns.size() * (width + GUTTER) - GUTTER);
        gutters.add(lefts);
        height = bottom;
    }

    private int column(Trail.Kind kind, Box at) {
        headings.add(new Heading(kind, at.x(), at.y() + LINE));
        int y = at.y() + HEADING;
        int characters = (int) ((at.width() - 2 * PADDING) / CHARACTER);
        for (Trail.Node node : trail.nodes()) {
            if (node.kind() == kind) {
                List<String> lines = new ArrayList<>(Label.wrap(trail.name(node), characters, 1));
                trail.text(node).ifPresent(text -> lines.addAll(Label.wrap(text, characters, MOST_LINES)));
                int high = lines.size() * LINE + 2 * PADDING;
                boxes.put(node, new Box(at.x(), y, at.width(), high, at.row(), at.column(), lines));
                y += high + BETWEEN;
            }
        }
        return y;
    }

    /** Which column of which row a kind stands in: the row and the column, counted from 0. */
    static Map<Trail.Kind, int[]> cells(Trail trail) {
        Map<Trail.Kind, int[]> cells = new HashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            List<List<Trail.Kind>> columns = columns(trail, row);
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
