package org.lessons.model.trail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A trail as a Mermaid flowchart. Nodes are numbered by us; whatever comes from the case stands in quotes, and every character
 * of it but letters, digits and spaces as an entity, so that nothing in it is Mermaid, Markdown or HTML.
 */
final class Mermaid {

    private static final int LONGEST = 60;

    private Mermaid() {}

    static String draw(Trail trail) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        Map<Trail.Node, String> names = new HashMap<>();
        for (Trail.Node node : trail.nodes()) {
            String name = "n" + names.size();
            names.put(node, name);
            text.append("  ").append(name).append("[\"").append(escaped(trail.name(node, Locale.ENGLISH)));
            trail.text(node, Locale.ENGLISH)
                    .ifPresent(told -> text.append(escaped(": " + Label.shorten(told, LONGEST))));
            text.append("\"]\n");
        }
        for (Trail.Edge edge : trail.edges()) {
            text.append("  ")
                    .append(names.get(edge.from()))
                    .append(" -->|")
                    .append(edge.kind())
                    .append("| ")
                    .append(names.get(edge.to()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
