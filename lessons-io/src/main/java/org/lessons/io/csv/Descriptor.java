package org.lessons.io.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Shape;
import org.lessons.model.vocabulary.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the package holds, for programs: a Data Package of version 2 that readers of version 1 understand.
 *
 * <p>It has no time of creation in it, so that the same cases make the same file.
 */
final class Descriptor {

    static final String FILE = "datapackage.json";
    static final String FLOW_FILE = "flow.json";
    static final String ROWS = "rows";
    static final String VERSION = "schemaVersion";
    static final String GUARD = "guard";

    /** Our own, so that no setting of a host's reaches a file of ours. */
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final String GUARDED =
            " Written for spreadsheets: each file begins with the three bytes that say UTF-8; and an apostrophe was"
                    + " put in front of a text that a spreadsheet would take for a formula, or that begins with one: take"
                    + " one away.";

    private Descriptor() {}

    static void write(Path dir, Tables<?> tables, WideTable wide, Map<String, Long> rows, boolean forSpreadsheets)
            throws IOException {
        ObjectNode descriptor = head(
                "lessons-" + tables.root().name().replace('_', '-'),
                "Lessons: " + tables.root().name(),
                "What was tried and did not work, a table for each kind of record. An empty cell, and nothing else, means"
                        + " that something is missing; a column that ends in _why says why. A table without rows has no"
                        + " file. All tables are in the order of "
                        + tables.root().name() + ".",
                forSpreadsheets);
        ArrayNode resources = descriptor.putArray("resources");
        for (Table table : tables.all()) {
            if (rows.containsKey(table.name())) {
                ObjectNode resource =
                        resource(resources.addObject(), dir, table.name(), table.definition(), rows.get(table.name()));
                keys(schema(resource, table.columns()), table, tables);
            }
        }
        if (rows.containsKey(wide.name())) {
            ObjectNode resource = resource(
                    resources.addObject(), dir, wide.name(), wide.definition(), rows.getOrDefault(wide.name(), 0L));
            resource.put("derived", true);
            resource.put("lossy", true);
            ObjectNode schema = schema(resource, wide.columns());
            schema.putArray("primaryKey").add(wide.columns().get(0).name());
        }
        codebook(resources.addObject(), dir, rows);
        save(dir.resolve(FILE), descriptor);
    }

    /** Begins the descriptor of any package of ours. */
    static ObjectNode head(String name, String title, String description, boolean forSpreadsheets) {
        ObjectNode descriptor = MAPPER.createObjectNode();
        descriptor.put("$schema", PROFILES + "datapackage.json");
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", name);
        descriptor.put("title", title);
        descriptor.put("description", description + (forSpreadsheets ? GUARDED : ""));
        descriptor.put(VERSION, Vocabulary.VERSION);
        if (forSpreadsheets) {
            descriptor.put(GUARD, Guard.SIGN);
        }
        return descriptor;
    }

    static void codebook(ObjectNode resource, Path dir, Map<String, Long> rows) throws IOException {
        resource(resource, dir, Codebook.NAME, Codebook.DEFINITION, rows.getOrDefault(Codebook.NAME, 0L));
        schema(resource, Codebook.COLUMNS).putArray("primaryKey").add("table").add("column");
    }

    static ObjectNode resource(ObjectNode resource, Path dir, String name, String definition, long rows)
            throws IOException {
        resource.put("name", name);
        resource.put("path", name + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("type", "table");
        if (!definition.isEmpty()) {
            resource.put("description", definition);
        }
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(dir.resolve(name + ".csv")));
        resource.put(ROWS, rows);
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        return resource;
    }

    static ObjectNode schema(ObjectNode resource, List<Column> columns) {
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Column column : columns) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.kind().inDescriptor());
            if (!column.definition().isEmpty()) {
                field.put("description", column.definition());
            }
            if (column.kind() == Kind.FLAG) {
                field.putArray("trueValues").add("TRUE");
                field.putArray("falseValues").add("FALSE");
            }
            if (column.required()) {
                field.putObject("constraints").put("required", true);
            }
            if (column.use() == Column.Use.DERIVED) {
                field.put("derived", true);
            }
        }
        schema.putArray("missingValues").add("");
        return schema;
    }

    private static void keys(ObjectNode schema, Table table, Tables<?> tables) {
        table.primaryKey().forEach(schema.putArray("primaryKey")::add);
        Table parent = table.parent();
        if (parent == null) {
            return;
        }
        ArrayNode keys = schema.putArray("foreignKeys");
        Table root = tables.root();
        key(
                keys,
                table.columns().get(0).name(),
                root.name(),
                root.columns().get(0).name());
        if (table.parentKey() >= 0) {
            String column = table.columns().get(table.parentKey()).name();
            key(keys, column, parent.name(), parent.columns().get(parent.key()).name());
        }
    }

    private static void key(ArrayNode keys, String column, String table, String referred) {
        ObjectNode key = keys.addObject();
        key.putArray("fields").add(column);
        ObjectNode reference = key.putObject("reference");
        reference.put("resource", table);
        reference.putArray("fields").add(referred);
    }

    static void writeFlow(Path dir, Flow flow) throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put(VERSION, Vocabulary.VERSION);
        for (Part part : Shape.of(flow).parts()) {
            document.put(part.name(), (Integer) part.read(flow));
        }
        save(dir.resolve(FLOW_FILE), document);
    }

    static void save(Path file, ObjectNode document) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        String text = MAPPER.writer().with(printer).writeValueAsString(document) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
