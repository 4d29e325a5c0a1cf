package org.lessons.model.trail;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Decision;
import org.lessons.model.Effect;
import org.lessons.model.FailureCase;
import org.lessons.model.Lesson;
import org.lessons.model.Option;
import org.lessons.model.Pressure;
import org.lessons.model.Stop;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;

/**
 * How the parts of a story hang together: concern, options, decision, stop; cause and lesson; pressures and effects.
 *
 * <p>Nodes are what the case tells, in the order of the telling. Edges are its references: each leads from what is referred
 * to on to what refers to it, so that a decision that considers a concern gives an edge from the concern to the decision.
 * A reference to something that is not there, or is of another kind, gives none. Of two things with one id and kind the first
 * is meant. Every link is optional: a case without any has a trail of nodes alone.
 *
 * <p>The drawings show kinds and ids; {@link #withText()} adds the beginning of what was told. Nothing is thrown for any
 * case. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Files.writeString(page, Trail.of(failureCase).withText().svg());
 * }</pre>
 */
public final class Trail {

    /** What kind of thing a node is; in the order in which they are drawn. */
    public enum Kind {
        /** A concern. */
        CONCERN(Concern.class),
        /** Something that might have been done. */
        OPTION(Option.class),
        /** A decision. */
        DECISION(Decision.class),
        /** How it ended. */
        STOP(Stop.class),
        /** What pressed; nothing can refer to it, nor it to anything. */
        PRESSURE(Pressure.class),
        /** A reason why it did not work. */
        CAUSE(Cause.class),
        /** What would be done differently. */
        LESSON(Lesson.class),
        /** What it did to somebody. */
        EFFECT(Effect.class);

        private static final Map<Class<?>, Kind> BY_TYPE = new HashMap<>();

        static {
            for (Kind kind : values()) {
                BY_TYPE.put(kind.type, kind);
            }
        }

        private final Class<? extends Record> type;

        Kind(Class<? extends Record> type) {
            this.type = type;
        }

        String one(Locale locale) {
            return Spoken.say(name().toLowerCase(Locale.ROOT) + ".one", locale);
        }

        String several(Locale locale) {
            return Spoken.say(name().toLowerCase(Locale.ROOT) + ".several", locale);
        }

        /** A pressure has no id and no reference; it is no orphan for that. */
        boolean isLinkable() {
            return Shape.of(type).parts().stream()
                    .anyMatch(part -> part.isId() || !part.refersTo().isEmpty());
        }
    }

    /**
     * One thing that the case tells.
     *
     * @param kind what kind of thing
     * @param id its id, if it has one
     * @param pointer where the case tells it, from the case on
     */
    public record Node(Kind kind, Optional<String> id, Pointer pointer) {

        /** The kind and the place. */
        @Override
        public String toString() {
            return kind + " at " + pointer;
        }
    }

    /**
     * One reference that resolves.
     *
     * @param kind the component that refers, as in files: {@code considers}, {@code chose}, {@code decision}, {@code
     *     concerns}, {@code decisions}, {@code addresses}, {@code causes}
     * @param from what is referred to
     * @param to what refers to it
     */
    public record Edge(String kind, Node from, Node to) {}

    private static final int LONGEST_ID = 16;

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final Map<Node, String> names;
    private final Map<Node, Record> told;
    private final boolean texts;

    private Trail(List<Node> nodes, List<Edge> edges, Map<Node, Record> told, boolean texts) {
        this.nodes = nodes;
        this.edges = edges;
        this.names = names(nodes);
        this.told = told;
        this.texts = texts;
    }

    /**
     * The trail of a case.
     *
     * @param content any case, valid or not
     * @return its trail; without nodes when nothing is told
     */
    public static Trail of(FailureCase content) {
        Map<Node, Record> told = new LinkedHashMap<>();
        Map<Kind, Map<String, Node>> named = new HashMap<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            Kind kind = Kind.BY_TYPE.get(element.getClass());
            if (kind != null) {
                Node node = new Node(kind, id((Record) element), at);
                told.put(node, (Record) element);
                node.id()
                        .ifPresent(id -> named.computeIfAbsent(kind, k -> new HashMap<>())
                                .putIfAbsent(id, node));
            }
        });
        Set<Edge> edges = new LinkedHashSet<>();
        told.forEach((node, element) -> refer(node, element, named, edges));
        return new Trail(List.copyOf(told.keySet()), List.copyOf(edges), Map.copyOf(told), false);
    }

    private static Map<Node, String> names(List<Node> nodes) {
        Map<Node, String> names = new HashMap<>();
        Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
        for (Node node : nodes) {
            int number = counted.merge(node.kind(), 1, Integer::sum);
            String by = node.id().map(id -> Label.shorten(id, LONGEST_ID)).orElse("(" + number + ")");
            names.put(node, by);
        }
        return names;
    }

    private static Optional<String> id(Record record) {
        return Shape.of(record).parts().stream()
                .filter(Part::isId)
                .flatMap(part -> part.elements(record).stream())
                .map(String.class::cast)
                .findFirst();
    }

    private static void refer(Node node, Record record, Map<Kind, Map<String, Node>> named, Set<Edge> edges) {
        for (Part part : Shape.of(record).parts()) {
            for (Class<? extends Record> type : part.refersTo()) {
                Map<String, Node> targets = named.getOrDefault(Kind.BY_TYPE.get(type), Map.of());
                for (Object id : part.elements(record)) {
                    Node target = targets.get((String) id);
                    if (target != null) {
                        edges.add(new Edge(part.name(), target, node));
                    }
                }
            }
        }
    }

    /**
     * The same trail, whose drawings also show the beginning of what was told.
     *
     * <p>That may name people: show such a drawing to those who may read the case.
     *
     * @return a trail that is drawn with text
     */
    public Trail withText() {
        return new Trail(nodes, edges, told, true);
    }

    /**
     * What the case tells.
     *
     * @return the nodes, in the order of the case
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * How it hangs together.
     *
     * @return the edges, in the order of those that refer, each once
     */
    public List<Edge> edges() {
        return edges;
    }

    /**
     * What hangs on nothing: nodes without any edge, save pressures, which cannot have one.
     *
     * <p>For analysts alone. A teller is not to be asked about these: that nobody made a link is no fault of the story, and
     * whoever is pressed for one invents it.
     *
     * @return the nodes, in the order of the case
     */
    public List<Node> orphans() {
        Set<Node> linked = new HashSet<>();
        edges.forEach(edge -> {
            linked.add(edge.from());
            linked.add(edge.to());
        });
        return nodes.stream()
                .filter(node -> node.kind().isLinkable() && !linked.contains(node))
                .toList();
    }

    /**
     * The trail as a Mermaid flowchart.
     *
     * @return text for a Mermaid renderer; what the case holds stands in it as entities and cannot break out of its label
     */
    public String mermaid() {
        return Mermaid.draw(this);
    }

    /**
     * The trail as a picture with English words.
     *
     * @return what {@link #svg(Locale)} gives for English
     */
    public String svg() {
        return svg(Locale.ENGLISH);
    }

    /**
     * The trail as a picture, 700 pixels wide: concerns, options, decisions and stops side by side, below them pressures,
     * causes, lessons and effects.
     *
     * <p>It stands alone: no script, no style sheet, no font to be fetched. Title and description say in words what is drawn.
     *
     * @param locale Welsh; English for any other language. What the case tells stays in the language in which it was told
     * @return an SVG element, to be kept as a file or put into a page
     */
    public String svg(Locale locale) {
        return new Picture(this, Format.LARGE, locale).draw();
    }

    /**
     * The same picture for a narrow column of print, 340 pixels wide: the boxes show ids alone, or a number where there is none,
     * also {@link #withText() with text}. The description has the whole names.
     *
     * @param locale Welsh; English for any other language
     * @return an SVG element, to be kept as a file or put into a page
     */
    public String smallSvg(Locale locale) {
        return new Picture(this, Format.SMALL, locale).draw();
    }

    /** What is told at a node, when texts are drawn: its text, or its code in words where it has none. */
    Optional<String> text(Node node, Locale locale) {
        return texts
                ? Optional.ofNullable(told.get(node)).flatMap(record -> Label.of(record, locale))
                : Optional.empty();
    }

    /** What a node is called: its kind and its id, or its number among its kind. */
    String name(Node node, Locale locale) {
        String kind = node.kind().one(locale);
        String by = names.get(node);
        return by == null ? kind : kind + " " + by;
    }

    /** The id or number alone, without brackets. */
    String shortName(Node node) {
        String by = names.getOrDefault(node, "");
        return node.id().isPresent() ? by : by.replace("(", "").replace(")", "");
    }

    /** How many nodes and edges there are; nothing of what they are. */
    @Override
    public String toString() {
        return "Trail[" + nodes.size() + " nodes, " + edges.size() + " edges]";
    }
}
