package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON files of a package say: which tables there are and how long, and what became of the cases. */
final class Listing {

    private static final long LONGEST = 64L * 1024 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path dir;
    private final Map<String, Long> rows = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Flow> flow = Optional.empty();

    private Listing(Path dir) {
        this.dir = dir;
    }

    static Listing of(Path dir, Tables<?> tables) throws IOException {
        Listing listing = new Listing(dir);
        JsonNode descriptor = listing.load(Descriptor.FILE);
        if (descriptor != null) {
            listing.tables(descriptor, tables);
        }
        JsonNode flow = listing.load(Descriptor.FLOW_FILE);
        if (flow != null) {
            listing.flow(flow);
        }
        return listing;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<Flow> flow() {
        return flow;
    }

    /** How many rows a table has; null when the package has it not. */
    @Nullable
    Long rows(Table table) {
        return rows.get(table.name());
    }

    private @Nullable JsonNode load(String name) throws IOException {
        Path file = dir.resolve(name);
        if (!Files.isRegularFile(file)) {
            find(name, "csv.missing-file");
            return null;
        }
        if (Files.size(file) > LONGEST) {
            find(name, "csv.json");
            return null;
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            JsonNode document = STRICT.readTree(bytes);
            String version = document.path(Descriptor.VERSION).asString("");
            if (!document.isObject()) {
                find(name, "csv.json");
                return null;
            }
            if (!version.equals(Vocabulary.VERSION)) {
                find(name, "csv.version");
                return null;
            }
            return document;
        } catch (JacksonException e) {
            // Not chained: the message quotes the file.
            find(name, "csv.json");
            return null;
        }
    }

    private void tables(JsonNode descriptor, Tables<?> tables) {
        Map<String, Table> known = new HashMap<>();
        tables.all().forEach(table -> known.put(table.name(), table));
        JsonNode resources = descriptor.path("resources");
        if (!resources.isArray()) {
            find(Descriptor.FILE, "csv.descriptor");
            return;
        }
        for (JsonNode resource : resources) {
            String name = resource.path("name").asString("");
            JsonNode count = resource.path(Descriptor.ROWS);
            boolean sound = count.isIntegralNumber() && count.canConvertToLong() && count.longValue() >= 0;
            if (name.equals(Codebook.NAME)
                    || name.equals(WideTable.nameFor(tables.root().name()))) {
                continue;
            }
            if (!known.containsKey(name)) {
                find(Descriptor.FILE, "csv.unknown-table");
            } else if (!sound || !resource.path("path").asString("").equals(name + ".csv")) {
                find(Descriptor.FILE, "csv.descriptor");
            } else if (rows.put(name, count.longValue()) != null) {
                find(Descriptor.FILE, "csv.descriptor");
            }
        }
        for (Table table : tables.all()) {
            boolean there = Files.isRegularFile(dir.resolve(table.file()));
            if (there != rows.containsKey(table.name())) {
                find(table.name(), there ? "csv.unlisted-table" : "csv.missing-table");
            }
        }
    }

    private void flow(JsonNode document) {
        Shape<Flow> shape = Shape.of(Flow.class);
        @Nullable Object[] counts = new Object[shape.parts().size()];
        boolean sound = document.size() == counts.length + 1;
        for (Part part : shape.parts()) {
            JsonNode count = document.path(part.name());
            boolean whole = count.isIntegralNumber() && count.canConvertToInt() && count.intValue() >= 0;
            sound &= whole;
            counts[part.index()] = whole ? count.intValue() : 0;
        }
        if (sound) {
            flow = Optional.of(shape.build(counts));
        } else {
            find(Descriptor.FLOW_FILE, "csv.flow");
        }
    }

    private void find(String table, String code) {
        findings.add(Finding.of(new Location.InTable(table, 0, ""), code));
    }
}
