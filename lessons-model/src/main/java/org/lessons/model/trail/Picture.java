package org.lessons.model.trail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A trail as SVG. Every text of the case goes through {@link #escaped}; colours and words are ours.
 *
 * <p>Text stands at 12 pixels, dark on light with a contrast of 7 and more; a lane's colour helps to follow it and says
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
    private final StringBuilder body = new StringBuilder();

    Picture(Trail trail) {
        this.trail = trail;
    }

    String draw() {
        Lines lines = new Lines(trail);
        Placement placement = new Placement(trail, lines.bands());
        lines.on(placement).forEach(this::line);
        placement.headings().forEach(this::heading);
        placement.boxes().forEach(this::box);
        int height = Math.max(placement.height(), 40);
        if (trail.nodes().isEmpty()) {
            text(Placement.PADDING, 25, "", "Nothing is told yet that could be drawn.");
        }
        String title = "The trail of the case";
        String description = description();
        // Several pictures may stand in one page, and each has to be named by its own title.
        String name = "trail-" + Integer.toHexString((description + body).hashCode());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + Placement.WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + Placement.WIDTH + " " + height + "\" role=\"img\" aria-labelledby=\"" + name
                + "-title " + name + "-desc\" font-family=\"sans-serif\" font-size=\"12\">\n<title id=\"" + name
                + "-title\">" + title + "</title>\n<desc id=\"" + name + "-desc\">" + escaped(description)
                + "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n";
    }

    /** The picture in words, for whoever does not see it. */
    private String description() {
        Map<Trail.Kind, Integer> counts = new EnumMap<>(Trail.Kind.class);
        trail.nodes().forEach(node -> counts.merge(node.kind(), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ", "", ".");
        words.setEmptyValue("Nothing is told.");
        counts.forEach(
                (kind, count) -> words.add(count + " " + decapitalised(count == 1 ? kind.one() : kind.several())));
        StringBuilder description = new StringBuilder(words.toString());
        for (Trail.Edge edge : trail.edges()) {
            description
                    .append(' ')
                    .append(trail.name(edge.from()))
                    .append(" leads to ")
                    .append(decapitalised(trail.name(edge.to())))
                    .append('.');
        }
        return description.toString();
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void line(Lines.Line line) {
        String colour = line.lane() < 0 ? PLAIN : LANES.get(line.lane() % LANES.size());
        int x = line.x();
        int y = line.y();
        body.append("<path d=\"").append(line.path());
        body.append("\" fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"1.5\"/>\n");
        body.append("<path d=\"M").append(x).append(' ').append(y);
        body.append("l-8 -4v8z\" fill=\"").append(colour).append("\"/>\n");
    }

    private void heading(Placement.Heading heading) {
        text(
                heading.x(),
                heading.y(),
                " fill=\"#3d4650\" font-weight=\"bold\"",
                heading.kind().several());
    }

    private void box(Trail.Node node, Placement.Box box) {
        body.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y());
        body.append("\" width=\"").append(box.width()).append("\" height=\"").append(box.height());
        body.append("\" rx=\"5\" fill=\"").append(FILLS.get(node.kind())).append("\" stroke=\"#7a8590\"/>\n");
        int y = box.y() + Placement.PADDING - 3;
        for (int i = 0; i < box.lines().size(); i++) {
            y += Placement.LINE;
            String weight = i == 0 ? " font-weight=\"bold\"" : "";
            text(box.x() + Placement.PADDING, y, weight, box.lines().get(i));
        }
    }

    private void text(int x, int y, String style, String words) {
        body.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append('"')
                .append(style);
        body.append('>').append(escaped(words)).append("</text>\n");
    }

    /** For element content alone; labels hold no character that XML forbids. */
    private static String escaped(String text) {
        return Label.plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
