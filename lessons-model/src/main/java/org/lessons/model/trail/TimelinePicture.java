package org.lessons.model.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * A timeline as SVG: a row for each event, its name on the left, on the right a point where the day is known and a bar over the
 * days that it may have been where it is not. A bar without an end runs off the axis as an arrow.
 */
final class TimelinePicture {

    private static final int WIDTH = 340;
    private static final int LETTERS = 11;
    private static final int LEFT = 6;
    private static final int AXIS = 136;
    private static final int RIGHT = 332;
    private static final int INSET = 9;
    private static final int ROW = 18;
    private static final int LINE = 15;
    private static final int NAME = 21;
    private static final int WORDS = 48;

    /** What is left out first when there are too many rows. */
    private static final List<Timeline.Kind> DISPENSABLE = List.of(
            Timeline.Kind.EFFECT,
            Timeline.Kind.RESPONSE,
            Timeline.Kind.DECISION,
            Timeline.Kind.CONCERN,
            Timeline.Kind.STOP);

    private static final int MOST_ROWS = 16;

    private final Timeline timeline;
    private final Axis axis;
    private final EventWords words;
    private final Locale locale;
    private final Svg svg = new Svg();
    private long first;
    private long last;

    TimelinePicture(Timeline timeline, Axis axis, Locale locale) {
        this.timeline = timeline;
        this.axis = axis;
        this.locale = locale;
        this.words = new EventWords(timeline, axis, locale);
        reach();
    }

    /** From the first day that is known to the last, with some room where something may lie beyond. */
    private void reach() {
        first = axis.isCalendar() || axis.isNone() ? Long.MAX_VALUE : 0;
        last = axis.isCalendar() || axis.isNone() ? Long.MIN_VALUE : 0;
        boolean before = false;
        boolean after = false;
        for (Optional<Span> place : axis.places()) {
            if (place.isPresent()) {
                Span span = place.get();
                long low = span.knowsLeast() ? span.least() : span.most();
                long high = span.knowsMost() ? span.most() : span.least();
                first = Math.min(first, low);
                last = Math.max(last, high);
                before |= !span.knowsLeast();
                after |= !span.knowsMost();
            }
        }
        if (!axis.isNone()) {
            long room = Math.max((last - first) / 12, 1);
            boolean none = first == last;
            first -= before || none ? room : 0;
            last += after || none ? room : 0;
        }
    }

    String draw() {
        List<Integer> rows = rows();
        int top = LEFT;
        int y = top + rows.size() * ROW;
        if (!axis.isNone()) {
            y = ticks(top, y);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + i * ROW);
        }
        for (String line : notes(rows)) {
            for (String part : Label.wrap(line, WORDS, 3)) {
                y += LINE;
                svg.text(LEFT, y, Svg.QUIET, part);
            }
        }
        String title = Spoken.say("timeline.title", locale);
        return svg.finish("timeline", WIDTH, Math.max(y + LINE / 2, 40), LETTERS, title, description(), locale);
    }

    private List<Integer> rows() {
        List<Timeline.Event> events = timeline.events();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            rows.add(i);
        }
        for (Timeline.Kind kind : DISPENSABLE) {
            for (int i = rows.size() - 1; i >= 0 && rows.size() > MOST_ROWS; i--) {
                if (events.get(rows.get(i)).kind() == kind) {
                    rows.remove(i);
                }
            }
        }
        return rows;
    }

    /** What stands below the axis, each on a line of its own. */
    private List<String> notes(List<Integer> rows) {
        List<String> notes = new ArrayList<>();
        if (timeline.events().isEmpty()) {
            notes.add(Spoken.say("timeline.empty", locale));
        } else if (axis.isNone()) {
            notes.add(Spoken.say("timeline.order-only", locale));
        } else if (!axis.isCalendar()) {
            String key = first < 0 ? "timeline.counted-both-ways" : "timeline.counted-from";
            notes.add(Spoken.say(key, locale, words.reference()));
        }
        waited().ifPresent(notes::add);
        int more = timeline.events().size() - rows.size();
        if (more > 0) {
            notes.add(Spoken.say("timeline.more", locale, more));
        }
        return notes;
    }

    private Optional<String> waited() {
        Lag lag = timeline.concernToStop();
        return lag.kind() == Lag.Kind.EXACT || lag.kind() == Lag.Kind.BOUNDED
                ? Optional.of(Spoken.say("timeline.waited", locale, lag.words(locale)))
                : Optional.empty();
    }

    private String description() {
        StringJoiner description = new StringJoiner(" ");
        description.add(timeline.events().isEmpty() ? Spoken.say("timeline.empty", locale) : words.all());
        if (axis.isNone() && !timeline.events().isEmpty()) {
            description.add(Spoken.say("timeline.order-only", locale));
        }
        waited().ifPresent(waited -> description.add(waited + "."));
        return description.toString();
    }

    private int x(long day) {
        int width = RIGHT - AXIS - 2 * INSET;
        return AXIS + INSET + (int) Math.round((double) (day - first) * width / (last - first));
    }

    /** The axis below the rows; gives where what follows begins. */
    private int ticks(int top, int bottom) {
        int below = wait(bottom);
        int labelled = 0;
        for (Ticks.Tick tick : Ticks.of(axis, first, last, RIGHT - AXIS - 2 * INSET, locale)) {
            int x = x(tick.day());
            svg.add("<path d=\"M" + x + " " + top + "V" + (below + 4) + "\" fill=\"none\" stroke=\"#c5ccd3\"/>");
            int half = Ticks.width(tick.label()) / 2;
            int middle = Math.min(Math.max(x, LEFT + half), WIDTH - 2 - half);
            if (middle - half > labelled) {
                svg.text(middle, below + LINE, " text-anchor=\"middle\"" + Svg.QUIET, tick.label());
                labelled = middle + half;
            }
        }
        svg.add("<path d=\"M" + AXIS + " " + below + "H" + RIGHT + "\" fill=\"none\" stroke=\"#4a5560\"/>");
        return below + LINE + 3;
    }

    /** A bracket from the first concern to the first stop, where both have a place and the stop certainly came no earlier. */
    private int wait(int y) {
        Optional<Integer> concern = firstConcern();
        Optional<Integer> stop = firstStop();
        boolean came = timeline.concernToStop().atLeastDays().orElse(-1) >= 0;
        if (waited().isEmpty()
                || !came
                || concern.isEmpty()
                || stop.isEmpty()
                || concern.get() + 2 * LEFT > stop.get()) {
            return y;
        }
        int from = concern.get();
        int to = stop.get();
        svg.text(LEFT, y + 13, " font-weight=\"bold\"", Spoken.say("timeline.wait", locale));
        svg.add("<path d=\"M" + from + " " + (y + 4) + "v10M" + to + " " + (y + 4) + "v10M" + from + " " + (y + 9) + "H"
                + to + "\" fill=\"none\" stroke=\"#9b2335\" stroke-width=\"2\"/>");
        return y + ROW;
    }

    /** The concern that stands furthest left. */
    private Optional<Integer> firstConcern() {
        return IntStream.range(0, timeline.events().size())
                .filter(i -> timeline.events().get(i).kind() == Timeline.Kind.CONCERN)
                .boxed()
                .flatMap(i -> middle(i).stream())
                .min(Comparator.naturalOrder());
    }

    /** The stop that is told first, as in {@link Timeline#concernToStop()}. */
    private Optional<Integer> firstStop() {
        return IntStream.range(0, timeline.events().size())
                .filter(i -> timeline.events().get(i).kind() == Timeline.Kind.STOP)
                .boxed()
                .min(Comparator.comparing(i -> timeline.events().get(i).pointer()))
                .flatMap(this::middle);
    }

    /** Where an event stands on the axis: its day, or the middle of its days. */
    private Optional<Integer> middle(int event) {
        return axis.places()
                .get(event)
                .map(span -> (x(span.knowsLeast() ? span.least() : span.most())
                                + x(span.knowsMost() ? span.most() : span.least()))
                        / 2);
    }

    private void row(int number, int y) {
        Timeline.Event event = timeline.events().get(number);
        Optional<Span> place = axis.places().get(number);
        String name = Label.shorten(words.name(event), NAME);
        if (axis.isNone()) {
            EventMark.point(svg, event.kind(), LEFT + 8, y + ROW / 2, 7);
            svg.text(LEFT + 8, y + 13, " text-anchor=\"middle\"", Integer.toString(number + 1));
            svg.text(LEFT + 24, y + 13, "", Label.shorten(words.name(event), 40));
            return;
        }
        svg.text(LEFT, y + 13, "", name);
        if (place.isEmpty()) {
            int wide = Ticks.width(words.when(number)) + 6;
            svg.add("<rect x=\"" + (AXIS + INSET - 3) + "\" y=\"" + (y + 2) + "\" width=\"" + wide
                    + "\" height=\"14\" fill=\"#ffffff\"/>");
            svg.text(AXIS + INSET, y + 13, Svg.QUIET + " font-style=\"italic\"", words.when(number));
        } else if (place.get().least() == place.get().most()) {
            EventMark.point(svg, event.kind(), x(place.get().least()), y + ROW / 2, 5);
        } else {
            Span span = place.get();
            int from = span.knowsLeast() ? x(span.least()) : AXIS + INSET;
            int to = span.knowsMost() ? x(span.most()) : RIGHT - INSET;
            EventMark.bar(svg, event.kind(), span, from, to, y + 4);
        }
    }
}
