package org.lessons.model.trail;

import java.util.EnumMap;
import java.util.Map;

/** What stands on the axis of a timeline for an event: a point for a day, a bar for the days that it may have been. */
final class EventMark {

    /** So that a bar is never taken for a point. */
    private static final int SHORTEST = 8;

    private static final Map<Timeline.Kind, String> FILLS = new EnumMap<>(Map.of(
            Timeline.Kind.STARTED, "#dde3e8",
            Timeline.Kind.CONCERN, "#ffe6a3",
            Timeline.Kind.RESPONSE, "#eef2f5",
            Timeline.Kind.DECISION, "#cfe3f5",
            Timeline.Kind.STOP, "#f7cfc9",
            Timeline.Kind.EFFECT, "#efe6f7",
            Timeline.Kind.ENDED, "#dde3e8"));

    private static final Map<Timeline.Kind, String> STROKES = new EnumMap<>(Map.of(
            Timeline.Kind.STARTED, "#3d4650",
            Timeline.Kind.CONCERN, "#8a4b08",
            Timeline.Kind.RESPONSE, "#4a5560",
            Timeline.Kind.DECISION, "#1f5f8b",
            Timeline.Kind.STOP, "#9b2335",
            Timeline.Kind.EFFECT, "#6a3d8f",
            Timeline.Kind.ENDED, "#3d4650"));

    private EventMark() {}

    static void point(Svg svg, Timeline.Kind kind, int x, int y, int radius) {
        svg.add("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\"" + colours(kind)
                + " stroke-width=\"1.5\"/>");
    }

    /** From pixel to pixel, ten high; an end that nobody knows is an arrow. */
    static void bar(Svg svg, Timeline.Kind kind, Span span, int from, int to, int y) {
        int missing = Math.max(SHORTEST - (to - from), 0);
        int left = from - missing / 2;
        int right = to + missing - missing / 2;
        String start = "M" + left + " " + y + (span.knowsLeast() ? "v10" : "l-6 5l6 5");
        String end = "H" + right + (span.knowsMost() ? "v-10z" : "l6 -5l-6 -5z");
        svg.add("<path d=\"" + start + end + "\"" + colours(kind) + "/>");
    }

    private static String colours(Timeline.Kind kind) {
        return " fill=\"" + FILLS.get(kind) + "\" stroke=\"" + STROKES.get(kind) + "\"";
    }
}
