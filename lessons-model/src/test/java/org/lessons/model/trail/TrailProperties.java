package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.FailureCase;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyRecord;

class TrailProperties {

    /** The elements and attributes that a picture needs, and text in which nothing is markup. */
    private static final Pattern XML = Pattern.compile("\\G(?:"
            + "<(?<open>svg|title|desc|rect|path|text)(?: (?!on)[a-zA-Z-]+=\"[-a-zA-Z0-9 .#%:/]+\")*(?<closed>/?)>"
            + "|</(?<close>svg|title|desc|text)>"
            + "|&(?:amp|lt|gt);"
            + "|[^<>&])");

    @Provide
    Arbitrary<FailureCase> cases() {
        return AnyRecord.cases();
    }

    /** Ids are plain in a valid case; a draft may hold anything there. */
    @Provide
    Arbitrary<FailureCase> hostileCases() {
        return AnyRecord.cases()
                .map(content -> Shape.of(content)
                        .map(
                                content,
                                (at, part, element) ->
                                        part.isId() || !part.refersTo().isEmpty()
                                                ? "\"]<b>&#" + element + "\u202e\0;--> end"
                                                : element));
    }

    @Property
    void hasANodeForEachThingToldAndAnEdgeForEachReferenceThatResolves(@ForAll("cases") FailureCase content) {
        Trail trail = Trail.of(content);
        Set<String> kinds = new HashSet<>();
        for (Trail.Kind kind : Trail.Kind.values()) {
            kinds.add(kind.name());
        }
        int[] told = new int[1];
        Set<String> resolved = new HashSet<>();
        Shape.of(content).walk(content, (at, part, element) -> {
            if (kinds.contains(element.getClass().getSimpleName().toUpperCase(Locale.ROOT))) {
                told[0]++;
            }
            if (!part.refersTo().isEmpty() && !part.refersTo().contains(Record.class)) {
                for (Class<? extends Record> type : part.refersTo()) {
                    place(content, type, (String) element)
                            .ifPresent(target -> resolved.add(target + " " + part.name() + " "
                                    + (part.cardinality() == Part.Cardinality.LIST ? at.parent() : at).parent()));
                }
            }
        });

        assertThat(trail.nodes()).hasSize(told[0]).doesNotHaveDuplicates();
        assertThat(trail.edges())
                .doesNotHaveDuplicates()
                .extracting(edge -> edge.from().pointer() + " " + edge.kind() + " "
                        + edge.to().pointer())
                .containsExactlyInAnyOrderElementsOf(resolved);
        assertThat(trail.nodes())
                .containsAll(trail.edges().stream().map(Trail.Edge::from).toList())
                .containsAll(trail.edges().stream().map(Trail.Edge::to).toList());
        trail.edges().forEach(edge -> assertThat(trail.orphans()).doesNotContain(edge.from(), edge.to()));
    }

    @Property
    void isDrawnAsPlainXmlWhateverTheCaseSays(@ForAll("hostileCases") FailureCase content) {
        String svg = Trail.of(content).withText().svg();
        Matcher token = XML.matcher(svg);
        Deque<String> open = new ArrayDeque<>();
        int end = 0;
        while (end < svg.length() && token.find()) {
            end = token.end();
            if (token.group("open") != null && token.group("closed").isEmpty()) {
                open.push(token.group("open"));
            } else if (token.group("close") != null) {
                assertThat(open.pop()).isEqualTo(token.group("close"));
            }
        }
        assertThat(end).isEqualTo(svg.length());
        assertThat(open).isEmpty();
        assertThat(svg.codePoints()).noneMatch(c -> c == 0x202e || c < ' ' && c != '\n');
    }

    @Property
    void isWrittenAsMermaidInWhichNothingOfTheCaseIsMermaid(@ForAll("hostileCases") FailureCase content) {
        Trail trail = Trail.of(content).withText();
        String[] lines = trail.mermaid().split("\n");

        assertThat(lines).hasSize(1 + trail.nodes().size() + trail.edges().size());
        assertThat(lines[0]).isEqualTo("flowchart LR");
        for (int i = 1; i <= trail.nodes().size(); i++) {
            assertThat(lines[i]).matches("  n\\d+\\[\"([\\p{L}\\p{Nd} ]|#\\d+;)+\"]");
        }
        for (int i = trail.nodes().size() + 1; i < lines.length; i++) {
            assertThat(lines[i]).matches("  n\\d+ -->\\|[a-z]+\\| n\\d+");
        }
    }

    @Property
    void showsNothingThatWasToldUnlessAsked(@ForAll("cases") FailureCase content) {
        FailureCase marked = Shape.of(content)
                .map(content, (at, part, e) -> part.isFreeText() && e instanceof String ? "Quillfeather" : e);
        Trail trail = Trail.of(marked);

        assertThat(trail.svg() + trail.mermaid() + trail + trail.nodes() + trail.edges())
                .doesNotContain("Quillfeather");
        assertThat(trail.withText().toString() + trail.withText().nodes()).doesNotContain("Quillfeather");
    }

    private static Optional<String> place(FailureCase content, Class<? extends Record> type, String id) {
        String[] found = new String[1];
        Shape.of(content).walk(content, (at, part, element) -> {
            if (part.isId() && part.owner() == type && element.equals(id) && found[0] == null) {
                found[0] = at.parent().toString();
            }
        });
        return Optional.ofNullable(found[0]);
    }
}
