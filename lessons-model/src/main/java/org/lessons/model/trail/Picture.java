package org.lessons.model.trail;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A trail as SVG.
 *
 * <p>Text stands at 12 pixels, in the small format at 11, dark on light with a contrast of 7 and more; a lane's colour helps to follow it and says
 * nothing that its arrow does not.
 */
final class Picture {

    private static final List<String> LANES = List.of("#8a4b08", "#1f5f8b", "#6a3d8f", "#2e6b34", "#9b2335");
    private static final String PLAIN = "#4a5560";

    private static final Map<Trail.Kind, String> FILLS = new EnumMap<>(Map.of(
            Trail.Kind.CONCERN, "#fff4d6",
            Trail.Kind.OPTION, "#eef2f5",
            Trail.Kind.DECISION, "#e3effa",
            Trail.Kind.STOP, "#fbe4e1",
            Trail.Kind.PRESSURE, "#eef2f5",
            Trail.Kind.CAUSE, "#efe6f7",
            Trail.Kind.LESSON, "#e4f3e4",
            Trail.Kind.EFFECT, "#fbe4e1"));

    private final Trail trail;
    private final Format format;
    private final Locale locale;
    private final Svg svg = new Svg();

    Picture(Trail trail, Format format, Locale locale) {
        this.trail = trail;
        this.format = format;
        this.locale = locale;
    }

    String draw() {
        Lines lines = new Lines(trail, format);
        Placement placement = new Placement(trail, format, locale, lines.bands());
        lines.on(placement).forEach(this::line);
        placement.headings().forEach(this::heading);
        placement.boxes().forEach(this::box);
        int height = Math.max(placement.height(), 40);
        if (trail.nodes().isEmpty()) {
            svg.text(format.padding(), 25, "", Spoken.say("trail.empty", locale));
        }
        String title = Spoken.say("trail.title", locale);
        return svg.finish("trail", format.width(), height, format.letters(), title, description(), locale);
    }

    /** The picture in words, for whoever does not see it. */
    private String description() {
        Map<Trail.Kind, Integer> counts = new EnumMap<>(Trail.Kind.class);
        trail.nodes().forEach(node -> counts.merge(node.kind(), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ", "", ".");
        words.setEmptyValue(Spoken.say("trail.nothing", locale));
        counts.forEach((kind, count) -> words.add(Spoken.say(
                "trail.counted", locale, count, decapitalised(count == 1 ? kind.one(locale) : kind.several(locale)))));
        String counted = words.toString();
        StringBuilder description = new StringBuilder();
        description.append(Character.toUpperCase(counted.charAt(0))).append(counted, 1, counted.length());
        for (Trail.Edge edge : trail.edges()) {
            String to = decapitalised(trail.name(edge.to(), locale));
            description.append(' ').append(Spoken.say("trail.leads", locale, trail.name(edge.from(), locale), to));
        }
        return description.toString();
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void line(Lines.Line line) {
        String colour = line.lane() < 0 ? PLAIN : LANES.get(line.lane() % LANES.size());
        int arrow = format.arrow();
        svg.add("<path d=\"" + line.path() + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"1.5\"/>");
        svg.add("<path d=\"M" + line.x() + " " + line.y() + "l-" + arrow + " -" + arrow / 2 + "v" + arrow
                + "z\" fill=\"" + colour + "\"/>");
    }

    private void heading(Placement.Heading heading) {
        String words = heading.kind().several(locale);
        svg.text(heading.x(), heading.y(), Svg.QUIET + " font-weight=\"bold\"", words);
    }

    private void box(Trail.Node node, Placement.Box box) {
        svg.add("<rect x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width() + "\" height=\""
                + box.height() + "\" rx=\"5\" fill=\"" + FILLS.get(node.kind()) + "\" stroke=\"#7a8590\"/>");
        int y = box.y() + format.padding() - 3;
        for (int i = 0; i < box.lines().size(); i++) {
            y += format.line();
            String weight = i == 0 ? " font-weight=\"bold\"" : "";
            svg.text(box.x() + format.padding(), y, weight, box.lines().get(i));
        }
    }
}
