package org.lessons.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the development narratives, which are beside the project and no part of it. */
record Told(String id, Map<String, String> parts, Set<String> declared, Set<String> named) {

    private static final Path NARRATIVES = Homes.ROOT.resolve("../shared/data/dev.jsonl");
    private static final Set<String> NAMES = Set.of("PERSON", "ORGANISATION", "LOCATION", "PRODUCT");

    /** All of them; whoever asks for them where they are not is skipped. */
    static List<Told> all() throws IOException {
        assumeTrue(Files.isRegularFile(NARRATIVES), "skipped: ../shared/data/dev.jsonl is not beside this project");
        List<Told> all = new ArrayList<>();
        for (String line : Files.readAllLines(NARRATIVES)) {
            all.add(of(new JsonMapper().readTree(line)));
        }
        return all;
    }

    static Told named(String id) throws IOException {
        return all().stream().filter(told -> told.id().equals(id)).findAny().orElseThrow();
    }

    private static Told of(JsonNode node) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : new String[] {"title", "kind", "sector"}) {
            parts.put(part, node.get(part).asString());
        }
        node.get("stages")
                .properties()
                .forEach(stage -> parts.put(stage.getKey(), stage.getValue().asString()));
        Set<String> declared = new TreeSet<>();
        node.get("cast").forEach(member -> {
            declared.add(member.get("name").asString());
            member.get("aliases").forEach(alias -> declared.add(alias.asString()));
        });
        Set<String> named = new TreeSet<>(declared);
        node.get("spans").forEach(span -> {
            if (NAMES.contains(span.get("category").asString())) {
                named.add(span.get("text").asString());
            }
        });
        return new Told(node.get("id").asString(), parts, declared, named);
    }

    /** The words of a fact; its places count code points. */
    String words(Homes.Fact fact) {
        String part = parts.get(fact.stage());
        return part.substring(part.offsetByCodePoints(0, fact.from()), part.offsetByCodePoints(0, fact.to()));
    }

    /** The title and the six stages, a paragraph each. */
    String whole() {
        Map<String, String> story = new LinkedHashMap<>(parts);
        story.keySet().removeAll(Set.of("kind", "sector"));
        return String.join("\n", story.values());
    }

    String digest() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
