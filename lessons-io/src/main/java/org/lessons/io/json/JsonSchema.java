package org.lessons.io.json;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lessons.model.shape.Leaf;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON Schema (2020-12) of a document, made from the shape of its record, so that it cannot lag behind.
 *
 * <p>It says what {@link LessonsJson#strict()} takes, as far as a schema can: what this reader refuses beyond it are numbers
 * written as {@code 1.0}, dates that no calendar has, and two members of one name. Codes of our lists are examples, because
 * others are read as well. Stateless and safe for use by several threads.
 *
 * <pre>{@code
 * Files.writeString(file, JsonSchema.of(AnonymisationPolicy.class, "https://example.org/policy.schema.json"));
 * }</pre>
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "#/$defs/";

    private static final String TERM = "^(?:[A-Z][A-Z0-9_]{0,63}"
            + "|[A-Za-z0-9][A-Za-z0-9.-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,63}:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$";
    private static final String DECIMAL = "^(?!-0$)-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$";
    private static final int LONGEST_DECIMAL = 40;
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final int LONGEST_EDTF = 100;
    private static final String LAPSE = "^[+-]?P(?=[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?$";

    private final JsonGenerator out;
    private final Deque<Shape<?>> open = new ArrayDeque<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private JsonSchema(JsonGenerator out) {
        this.out = out;
    }

    /**
     * The schema of a document and of all the records that it holds.
     *
     * @param document the record that the document is
     * @param id where the schema is to be found, an absolute URI
     * @return the schema, a member a line, with a line feed at the end; the same each time
     * @throws IllegalArgumentException when two records that it holds have the same simple name, or when it has a member of
     *     the name that says the version
     */
    public static String of(Class<? extends Record> document, String id) {
        Plan.ofDocument(document);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(DocumentWriter.INDENTED, text)) {
            new JsonSchema(out).document(Shape.of(document), id);
        }
        return text + "\n";
    }

    private void document(Shape<?> shape, String id) {
        out.writeStartObject();
        out.writeStringProperty("$schema", DIALECT);
        out.writeStringProperty("$id", id);
        out.writeStringProperty("title", shape.name());
        record(shape, true);
        if (!open.isEmpty()) {
            out.writeObjectPropertyStart("$defs");
            while (!open.isEmpty()) {
                Shape<?> next = open.remove();
                out.writeObjectPropertyStart(next.name());
                record(next, false);
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void record(Shape<?> shape, boolean isDocument) {
        describe(shape.definition());
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("properties");
        if (isDocument) {
            out.writeObjectPropertyStart(Plan.VERSION_MEMBER);
            out.writeStringProperty("const", Plan.VERSION);
            out.writeEndObject();
        }
        for (Part part : shape.parts()) {
            out.writeObjectPropertyStart(part.name());
            describe(part.definition());
            part(part);
            out.writeEndObject();
        }
        out.writeEndObject();
        required(shape, isDocument);
        out.writeBooleanProperty("additionalProperties", false);
    }

    private void describe(Optional<String> definition) {
        definition.ifPresent(words -> out.writeStringProperty("description", words));
    }

    private void required(Shape<?> shape, boolean isDocument) {
        if (!isDocument && shape.parts().stream().noneMatch(JsonSchema::isRequired)) {
            return;
        }
        out.writeArrayPropertyStart("required");
        if (isDocument) {
            out.writeString(Plan.VERSION_MEMBER);
        }
        shape.parts().stream().filter(JsonSchema::isRequired).forEach(part -> out.writeString(part.name()));
        out.writeEndArray();
    }

    private static boolean isRequired(Part part) {
        return part.cardinality() == Part.Cardinality.ONE;
    }

    private void part(Part part) {
        switch (part.cardinality()) {
            case LIST -> {
                out.writeStringProperty("type", "array");
                out.writeNumberProperty("minItems", 1);
                out.writeObjectPropertyStart("items");
                element(part);
                out.writeEndObject();
            }
            case MAP -> {
                out.writeStringProperty("type", "object");
                out.writeNumberProperty("minProperties", 1);
                out.writeObjectPropertyStart("additionalProperties");
                element(part);
                out.writeEndObject();
            }
            default -> element(part);
        }
    }

    private void element(Part part) {
        if (part.leaf().isPresent()) {
            leaf(part, part.leaf().get());
            return;
        }
        Shape<?> shape = part.shape();
        Class<?> before = named.putIfAbsent(shape.name(), shape.type());
        if (before == null) {
            open.add(shape);
        } else if (before != shape.type()) {
            throw new IllegalArgumentException("two records are called " + shape.name());
        }
        out.writeStringProperty("$ref", DEFINITIONS + shape.name());
    }

    private void leaf(Part part, Leaf leaf) {
        switch (leaf.form()) {
            case TEXT -> text(Optional.empty());
            case TERM -> {
                text(Optional.of(TERM));
                part.vocabulary().flatMap(Vocabulary::named).ifPresent(this::examples);
            }
            case WHOLE -> {
                out.writeStringProperty("type", "integer");
                out.writeNumberProperty("minimum", Integer.MIN_VALUE);
                out.writeNumberProperty("maximum", Integer.MAX_VALUE);
            }
            case DECIMAL -> {
                text(Optional.of(DECIMAL));
                out.writeNumberProperty("maxLength", LONGEST_DECIMAL);
            }
            case FLAG -> out.writeStringProperty("type", "boolean");
            case DAY -> {
                text(Optional.of(DAY));
                out.writeStringProperty("format", "date");
            }
            case EDTF -> {
                text(Optional.empty());
                out.writeNumberProperty("maxLength", LONGEST_EDTF);
            }
            case LAPSE -> text(Optional.of(LAPSE));
            case CHOICE -> choices(leaf);
        }
    }

    private void text(Optional<String> pattern) {
        out.writeStringProperty("type", "string");
        if (pattern.isPresent()) {
            out.writeStringProperty("pattern", pattern.get());
        } else {
            out.writeNumberProperty("minLength", 1);
        }
    }

    private void examples(Vocabulary list) {
        out.writeArrayPropertyStart("examples");
        list.terms().forEach(term -> out.writeString(term.toString()));
        out.writeEndArray();
    }

    private void choices(Leaf leaf) {
        out.writeArrayPropertyStart("enum");
        for (Object constant : leaf.type().getEnumConstants()) {
            out.writeString(leaf.format(constant));
        }
        out.writeEndArray();
    }
}
