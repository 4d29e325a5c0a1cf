package org.lessons.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lessons.model.CaseFile;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.NastyText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with members that nobody knows, wherever an object may have members. */
final class Strangers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Random random;
    private final JsonNode document;
    private final List<String> places = new ArrayList<>();

    Strangers(long seed, byte[] known) {
        this.random = new Random(seed);
        this.document = MAPPER.readTree(known);
        visit("", Shape.of(CaseFile.class), (ObjectNode) document);
    }

    byte[] document() {
        return MAPPER.writeValueAsBytes(document);
    }

    /** The objects that they stand in, each as often as they do, sorted as texts. */
    List<String> places() {
        return places.stream().sorted().toList();
    }

    JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    private void visit(String at, Shape<?> shape, ObjectNode object) {
        for (Part part : shape.parts()) {
            Optional<JsonNode> held = Optional.ofNullable(object.get(part.name()));
            String place = at + "/" + part.name();
            if (part.leaf().isPresent()) {
                continue;
            }
            if (held.isEmpty() && part.cardinality() == Part.Cardinality.OPTIONAL && random.nextInt(20) == 0) {
                // A record of which nothing is known.
                stranger(place, object.putObject(part.name()));
            } else if (held.isPresent() && held.get().isArray()) {
                for (int i = 0; i < held.get().size(); i++) {
                    visit(place + "/" + i, part.shape(), (ObjectNode) held.get().get(i));
                }
            } else if (held.isPresent()) {
                visit(place, part.shape(), (ObjectNode) held.get());
            }
        }
        while (random.nextInt(8) == 0) {
            stranger(at, object);
        }
    }

    private void stranger(String at, ObjectNode object) {
        String name = switch (random.nextInt(4)) {
            case 0 -> "x";
            case 1 -> "";
            case 2 -> "7";
            default -> NastyText.of(random, 6);
        };
        if (!object.has(name)) {
            object.set(name, any(3));
            places.add(at);
        }
    }

    private JsonNode any(int depth) {
        switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> {
                return MAPPER.getNodeFactory().nullNode();
            }
            case 1 -> {
                return MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
            }
            case 2 -> {
                return MAPPER.getNodeFactory().numberNode(random.nextLong());
            }
            case 3 -> {
                return MAPPER.getNodeFactory()
                        .numberNode(new BigDecimal(random.nextInt() + "." + random.nextInt(1000) + "0"));
            }
            case 4 -> {
                return MAPPER.getNodeFactory().stringNode("");
            }
            case 5, 6 -> {
                return MAPPER.getNodeFactory().stringNode(NastyText.of(random, 20));
            }
            case 7 -> {
                ArrayNode list = MAPPER.createArrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(any(depth - 1));
                }
                return list;
            }
            default -> {
                ObjectNode object = MAPPER.createObjectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(NastyText.of(random, 4), any(depth - 1));
                }
                return object;
            }
        }
    }
}
