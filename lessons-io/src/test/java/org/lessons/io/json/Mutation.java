package org.lessons.io.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document in which a few members or elements are other than they were; it is JSON still. */
final class Mutation {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> OTHERS = List.of(
            "7",
            "-7",
            "0",
            "-0",
            "1.0",
            "1e2",
            "1.5",
            "2147483648",
            "-2147483649",
            "99999999999999999999",
            "null",
            "true",
            "false",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"7\"",
            "\"true\"",
            "\"COMPLAINT\"",
            "\"COMPLAINT\\n\"",
            "\"complaint\"",
            "\"acme@1:x\"",
            "\"acme@1:\"",
            "\"2019\"",
            "\"2019\\n\"",
            "\"2019-04-01\"",
            "\"2019-04-01\\n\"",
            "\"2019-02-30\"",
            "\"2019-13-01\"",
            "\"2019-4-1\"",
            "\"01/04/2019\"",
            "\"P1Y\"",
            "\"P\"",
            "\"P1Y\\n\"",
            "\"1.50\"",
            "\"1.\"",
            "\"-0\"",
            "\"-0.0\"",
            "\"007\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "[]",
            "{}",
            "[null]",
            "[\"\"]",
            "[[]]",
            "[{}]",
            "[\"COMPLAINT\"]",
            "[\"x\",7]",
            "{\"\":\"x\"}",
            "{\"x\":\"x\"}",
            "{\"x\":null}",
            "{\"x\":\"x\",\"x\":\"x\"}",
            "{\"text\":\"x\"}",
            "{\"schemaVersion\":\"1.0\"}",
            "{\"absent\":{}}",
            "{\"absent\":{\"text\":\"UNKNOWN\"}}",
            "{\"on\":\"2019-77\"}");

    private final Random random;
    private final JsonGenerator out;
    private int next;
    private int target;

    private Mutation(Random random, JsonGenerator out, int target) {
        this.random = random;
        this.out = out;
        this.target = target;
    }

    /** The document with so many changes, each at a place and of a kind that chance names. */
    static String of(String document, long seed, int changes) {
        Random random = new Random(seed);
        String changed = document;
        for (int i = 0; i < changes; i++) {
            JsonNode tree = MAPPER.readTree(changed);
            StringWriter text = new StringWriter();
            try (JsonGenerator out =
                    new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
                new Mutation(random, out, random.nextInt(Math.max(1, size(tree)))).copy(tree);
            }
            changed = text.toString();
        }
        return changed;
    }

    private static int size(JsonNode node) {
        int size = 0;
        for (JsonNode child : node) {
            size += 1 + size(child);
        }
        return size;
    }

    private void copy(JsonNode node) {
        if (node.isObject()) {
            out.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                member(member.getKey(), member.getValue());
            }
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            for (JsonNode element : node) {
                if (next++ == target) {
                    other(element);
                } else {
                    copy(element);
                }
            }
            out.writeEndArray();
        } else {
            out.writeRawValue(MAPPER.writeValueAsString(node));
        }
    }

    private void member(String name, JsonNode value) {
        if (next++ != target) {
            out.writeName(name);
            copy(value);
            return;
        }
        switch (random.nextInt(7)) {
            case 0 -> {} // Dropped.
            case 1 -> {
                out.writeName(random.nextBoolean() ? name + "s" : name.toUpperCase(java.util.Locale.ROOT));
                copy(value);
            }
            case 2 -> {
                out.writeName(name);
                copy(value);
                out.writeName(name);
                copy(value);
            }
            default -> {
                out.writeName(name);
                other(value);
            }
        }
    }

    private void other(JsonNode value) {
        switch (random.nextInt(8)) {
            case 0 -> {
                out.writeStartArray();
                copy(value);
                out.writeEndArray();
            }
            case 1 -> out.writeString(value.isValueNode() ? value.asString() + "\n" : "x");
            default -> out.writeRawValue(OTHERS.get(random.nextInt(OTHERS.size())));
        }
    }
}
