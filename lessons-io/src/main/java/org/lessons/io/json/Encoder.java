package org.lessons.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Leaf;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as the tokens of a generator: members in the order of the components, absent ones left out.
 *
 * <p>All that could stop it half-way is looked for first, so that nothing is written of what cannot be written whole.
 */
final class Encoder {

    private final JsonGenerator generator;

    private Encoder(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes a record.
     *
     * @param isDocument whether it says the version of the schema first
     */
    static void write(JsonGenerator generator, Record record, boolean isDocument) {
        new Encoder(generator)
                .record(
                        isDocument ? Plan.ofDocument(record.getClass()) : Plan.of(record.getClass()),
                        record,
                        isDocument);
    }

    /**
     * Looks whether a reader would read a record back as it is.
     *
     * @param goesOutside whether a component that is marked as absent must be one: the name of one that is not may be
     *     anything, and a draft may hold it while it stays in the house
     * @throws IllegalArgumentException when it would not; the message names the component and never the value
     */
    static void check(Record record, boolean goesOutside) {
        check(Plan.of(record.getClass()), record, goesOutside);
    }

    private static void check(Plan plan, Record record, boolean goesOutside) {
        for (Member member : plan.members()) {
            Object held = member.part.read(record);
            switch (member.cardinality) {
                case OPTIONAL -> {
                    Optional<?> optional = (Optional<?>) held;
                    if (optional.isPresent()) {
                        checkElement(member, optional.get(), goesOutside);
                    }
                }
                case LIST -> {
                    for (Object element : (List<?>) held) {
                        checkElement(member, element, goesOutside);
                    }
                }
                case MAP -> checkMap(plan, member, (Map<?, ?>) held, goesOutside);
                default -> checkElement(member, held, goesOutside);
            }
        }
    }

    private static void checkMap(Plan plan, Member member, Map<?, ?> entries, boolean goesOutside) {
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = (String) entry.getKey();
            if (LoneSurrogate.isIn(key)) {
                throw refused(member, "has a key with half a character in it, a lone surrogate");
            }
            if (goesOutside && member.isAbsences && plan.member(key) == null) {
                throw refused(member, "names a component that the record does not have");
            }
            checkElement(member, entry.getValue(), goesOutside);
        }
    }

    private static void checkElement(Member member, Object element, boolean goesOutside) {
        Leaf leaf = member.leaf;
        if (leaf == null) {
            check(member.plan(), (Record) element, goesOutside);
            return;
        }
        switch (leaf.form()) {
            case TEXT -> {
                String text = (String) element;
                if (text.isEmpty()) {
                    throw refused(member, "holds an empty text; leave it out instead");
                }
                if (LoneSurrogate.isIn(text)) {
                    throw refused(member, "holds half a character, a lone surrogate");
                }
            }
            case DECIMAL, DAY -> {
                if (leaf.parse(leaf.format(element)).isEmpty()) {
                    throw refused(member, "holds a value too great to be read back");
                }
            }
            default -> {}
        }
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
                case MAP -> map(member, (Map<?, ?>) held);
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
        for (Object element : elements) {
            element(member, element);
        }
        generator.writeEndArray();
    }

    private void map(Member member, Map<?, ?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        generator.writeName(member.written);
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            generator.writeName((String) entry.getKey());
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
            case TEXT -> generator.writeString((String) element);
            case WHOLE -> generator.writeNumber((Integer) element);
            case FLAG -> generator.writeBoolean((Boolean) element);
            default -> generator.writeString(leaf.format(element));
        }
    }
}
