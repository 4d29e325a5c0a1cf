package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The edges of a trail as lines. To the next column an edge swings over; to any other it takes a lane that all edges to the
 * same box share: along a gutter, a band and another gutter.
 */
final class Lines {

    /** One edge: its path, where it ends, and the number of the lane, or -1. */
    record Line(Trail.Edge edge, String path, int x, int y, int lane) {}

    private final Trail trail;
    private final Format format;
    private final Map<Trail.Kind, int[]> cells;
    private final Map<Trail.Node, Integer> lanes = new LinkedHashMap<>();
    private final List<Integer> inRow = new ArrayList<>(List.of(0, 0));

    Lines(Trail trail, Format format) {
        this.trail = trail;
        this.format = format;
        this.cells = Placement.cells(trail, format);
        for (Trail.Edge edge : trail.edges()) {
            if (!isNext(edge) && !lanes.containsKey(edge.to())) {
                int row = cell(edge.to())[0];
                lanes.put(edge.to(), inRow.get(row));
                inRow.set(row, inRow.get(row) + 1);
            }
        }
    }

    /** How high the band above each row has to be, that the lanes in it find room. */
    List<Integer> bands() {
        return inRow.stream()
                .map(count -> count == 0 ? 0 : Math.min(count, format.bandLanes()) * format.step() + format.gap())
                .toList();
    }

    private boolean isNext(Trail.Edge edge) {
        int[] from = cell(edge.from());
        int[] to = cell(edge.to());
        return from[0] == to[0] && from[1] + 1 == to[1];
    }

    private int[] cell(Trail.Node node) {
        return Objects.requireNonNull(cells.get(node.kind()));
    }

    List<Line> on(Placement placement) {
        Map<Trail.Node, Integer> leaving = new HashMap<>();
        Map<Trail.Node, Integer> arriving = new HashMap<>();
        for (Trail.Edge edge : trail.edges()) {
            leaving.merge(edge.from(), 1, Integer::sum);
            if (isNext(edge)) {
                arriving.merge(edge.to(), 1, Integer::sum);
            }
        }
        lanes.keySet().forEach(node -> arriving.merge(node, 1, Integer::sum));
        Map<Trail.Node, Integer> left = new HashMap<>();
        Map<Trail.Node, Integer> arrived = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Trail.Edge edge : trail.edges()) {
            Placement.Box from = placement.box(edge.from());
            Placement.Box to = placement.box(edge.to());
            int out = port(from, left.merge(edge.from(), 1, Integer::sum), leaving.getOrDefault(edge.from(), 1));
            // The lane comes in first, above whatever swings over.
            int number = isNext(edge)
                    ? arrived.merge(edge.to(), 1, Integer::sum) + (lanes.containsKey(edge.to()) ? 1 : 0)
                    : 1;
            int in = port(to, number, arriving.getOrDefault(edge.to(), 1));
            lines.add(isNext(edge) ? swing(edge, from, out, to, in) : lane(edge, placement, out, in));
        }
        return lines;
    }

    private static int port(Placement.Box box, int number, int count) {
        return box.y() + box.height() * number / (count + 1);
    }

    private static Line swing(Trail.Edge edge, Placement.Box from, int out, Placement.Box to, int in) {
        int start = from.x() + from.width();
        int middle = (start + to.x()) / 2;
        String path =
                "M" + start + " " + out + "C" + middle + " " + out + " " + middle + " " + in + " " + to.x() + " " + in;
        return new Line(edge, path, to.x(), in, -1);
    }

    private Line lane(Trail.Edge edge, Placement placement, int out, int in) {
        Placement.Box from = placement.box(edge.from());
        Placement.Box to = placement.box(edge.to());
        int lane = lanes.getOrDefault(edge.to(), 0);
        int band = placement.band(to.row()) + format.first() + lane % format.bandLanes() * format.step();
        int shift = format.first() + lane % format.lanes() * format.step();
        // On the way down, the first column has the margin to itself.
        boolean outward = from.column() == 0 && from.row() != to.row();
        int start = outward ? from.x() : from.x() + from.width();
        int margin = format.margin() - format.first() - lane % format.lanes() * (format.step() - 1);
        int first = outward ? margin : placement.gutter(from.row(), from.column() + 1) + shift;
        int last = to.column() == 0 ? margin : placement.gutter(to.row(), to.column()) + shift;
        int[][] corners = {{start, out}, {first, out}, {first, band}, {last, band}, {last, in}, {to.x(), in}};
        return new Line(edge, rounded(corners), to.x(), in, lane);
    }

    /** Through the points, each corner cut off by a curve no longer than half of either side. */
    private String rounded(int[][] points) {
        StringBuilder path = new StringBuilder("M" + points[0][0] + " " + points[0][1]);
        for (int i = 1; i < points.length - 1; i++) {
            int[] corner = points[i];
            int[] before = towards(corner, points[i - 1]);
            int[] after = towards(corner, points[i + 1]);
            path.append("L").append(before[0]).append(' ').append(before[1]);
            path.append("Q").append(corner[0]).append(' ').append(corner[1]).append(' ');
            path.append(after[0]).append(' ').append(after[1]);
        }
        int[] end = points[points.length - 1];
        return path.append("L").append(end[0]).append(' ').append(end[1]).toString();
    }

    private int[] towards(int[] corner, int[] other) {
        return new int[] {step(corner[0], other[0]), step(corner[1], other[1])};
    }

    private int step(int from, int to) {
        int cut = Math.min(format.corner(), Math.abs(to - from) / 2);
        return from + Integer.signum(to - from) * cut;
    }
}
