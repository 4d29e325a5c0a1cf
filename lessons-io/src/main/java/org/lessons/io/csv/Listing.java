package org.lessons.io.csv;

import java.io.IOException;
import java.io.InputStream;
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

    private final PackageFiles files;
    private final Map<String, Long> rows = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Flow> flow = Optional.empty();
    private boolean guarded;

    private Listing(PackageFiles files) {
        this.files = files;
    }

    static Listing of(PackageFiles files, Tables<?> tables) throws IOException {
        Listing listing = new Listing(files);
        listing.findings.addAll(files.findings());
        if (!listing.findings.isEmpty()) {
            return listing;
        }
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

    /** Whether formulas are guarded. */
    boolean guarded() {
        return guarded;
    }

    /** How many rows a table has; null when the package has it not. */
    @Nullable
    Long rows(Table table) {
        return rows.get(table.name());
    }

    private @Nullable JsonNode load(String name) throws IOException {
        if (!files.has(name)) {
            find(name, "csv.missing-file");
            return null;
        }
        if (files.size(name) > LONGEST) {
            find(name, "csv.json");
            return null;
        }
        byte[] bytes;
        try (InputStream in = files.open(name)) {
            bytes = in.readAllBytes();
        }
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
        JsonNode guard = descriptor.path(Descriptor.GUARD);
        guarded = guard.asString("").equals(Guard.SIGN);
        JsonNode resources = descriptor.path("resources");
        if (!resources.isArray() || !guarded && !guard.isMissingNode()) {
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
            boolean there = files.has(table.file());
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
