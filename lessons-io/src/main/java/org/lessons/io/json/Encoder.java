package org.lessons.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Leaf;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as the tokens of a generator: members in the order of the components, absent ones left out.
 *
 * <p>It throws where a reader would not read the record back as it is; what was written until then is for nothing.
 */
final class Encoder {

    private final JsonGenerator generator;
    private final boolean goesOutside;

    private Encoder(JsonGenerator generator, boolean goesOutside) {
        this.generator = generator;
        this.goesOutside = goesOutside;
    }

    /**
     * Writes a record.
     *
     * @param isDocument whether it says the version of the schema first
     * @param goesOutside whether a component that is marked as absent must be one: the name of one that is not may be
     *     anything, and a draft may hold it while it stays in the house
     * @throws IllegalArgumentException when a reader would not read it back; the message names the component and never
     *     the value
     */
    static void write(JsonGenerator generator, Record record, boolean isDocument, boolean goesOutside) {
        new Encoder(generator, goesOutside)
                .record(
                        isDocument ? Plan.ofDocument(record.getClass()) : Plan.of(record.getClass()),
                        record,
                        isDocument);
    }

    private static IllegalArgumentException refused(Member member, String why) {
        return new IllegalArgumentException(member.part + " " + why);
    }

    private void record(Plan plan, Record record, boolean isDocument) {
        generator.writeStartObject();
        if (isDocument) {
            generator.writeStringProperty(Plan.VERSION_MEMBER, Plan.VERSION);
        }
        for (Member member : plan.members()) {
            Object held = member.part.read(record);
            switch (member.cardinality) {
                case OPTIONAL -> {
                    Optional<?> optional = (Optional<?>) held;
                    if (optional.isPresent()) {
                        generator.writeName(member.written);
                        element(member, optional.get());
                    }
                }
                case LIST -> list(member, (List<?>) held);
                case MAP -> map(plan, member, (Map<?, ?>) held);
                default -> {
                    generator.writeName(member.written);
                    element(member, held);
                }
            }
        }
        generator.writeEndObject();
    }

    private void list(Member member, List<?> elements) {
        if (elements.isEmpty()) {
            return;
        }
        generator.writeName(member.written);
        generator.writeStartArray();
        for (int i = 0; i < elements.size(); i++) {
            element(member, elements.get(i));
        }
        generator.writeEndArray();
    }

    private void map(Plan plan, Member member, Map<?, ?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        generator.writeName(member.written);
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = (String) entry.getKey();
            if (LoneSurrogate.isIn(key)) {
                throw refused(member, "has a key with half a character in it, a lone surrogate");
            }
            if (goesOutside && member.isAbsences && plan.member(key) == null) {
                throw refused(member, "names a component that the record does not have");
            }
            generator.writeName(key);
            element(member, entry.getValue());
        }
        generator.writeEndObject();
    }

    private void element(Member member, Object element) {
        Leaf leaf = member.leaf;
        if (leaf == null) {
            record(member.plan(), (Record) element, false);
            return;
        }
        switch (leaf.form()) {
            case TEXT -> text(member, (String) element);
            case TERM -> generator.writeString(element.toString());
            case WHOLE -> generator.writeNumber((Integer) element);
            case FLAG -> generator.writeBoolean((Boolean) element);
            case DECIMAL, DAY -> {
                String written = leaf.format(element);
                if (leaf.parse(written).isEmpty()) {
                    throw refused(member, "holds a value too great to be read back");
                }
                generator.writeString(written);
            }
            default -> generator.writeString(leaf.format(element));
        }
    }

    private void text(Member member, String text) {
        if (text.isEmpty()) {
            throw refused(member, "holds an empty text; leave it out instead");
        }
        if (LoneSurrogate.isIn(text)) {
            throw refused(member, "holds half a character, a lone surrogate");
        }
        generator.writeString(text);
    }
}
