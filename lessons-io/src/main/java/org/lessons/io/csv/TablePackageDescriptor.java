package org.lessons.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The descriptor of tables that stand alone and of the documents beside them. */
final class TablePackageDescriptor {

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "html", "text/html",
            "json", "application/json",
            "md", "text/markdown",
            "pdf", "application/pdf",
            "svg", "image/svg+xml",
            "txt", "text/plain");

    private final Path dir;
    private final boolean forSpreadsheets;

    TablePackageDescriptor(Path dir, boolean forSpreadsheets) {
        this.dir = dir;
        this.forSpreadsheets = forSpreadsheets;
    }

    /**
     * Writes it, last of all.
     *
     * @param rows how many each table has that has any, and the code book
     */
    void write(
            String name,
            String title,
            List<Table> tables,
            Map<String, Long> rows,
            List<TablePackage.Document> documents)
            throws IOException {
        String without = tables.stream()
                .map(Table::name)
                .filter(table -> !rows.containsKey(table))
                .collect(Collectors.joining(", "));
        ObjectNode descriptor = Descriptor.head(
                name,
                title,
                "All cells are text. An empty cell, and nothing else, means that something is missing."
                        + (without.isEmpty() ? "" : " Without rows, and hence without a file: " + without + "."),
                forSpreadsheets);
        ArrayNode resources = descriptor.putArray("resources");
        for (Table table : tables) {
            Long count = rows.get(table.name());
            if (count != null) {
                Descriptor.schema(
                        Descriptor.resource(resources.addObject(), dir, table.name(), table.definition(), count),
                        table.columns());
            }
        }
        Descriptor.codebook(resources.addObject(), dir, rows);
        documents.forEach(document -> document(resources.addObject(), document));
        Descriptor.save(dir.resolve(Descriptor.FILE), descriptor);
    }

    /** Without a schema it is a file and no table, for readers of both versions. */
    private static void document(ObjectNode resource, TablePackage.Document document) {
        String ending =
                document.name().substring(document.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        resource.put("name", document.name().toLowerCase(Locale.ROOT));
        resource.put("path", document.name());
        resource.put("profile", "data-resource");
        if (!document.definition().isEmpty()) {
            resource.put("description", document.definition());
        }
        resource.put("format", ending);
        resource.put("mediatype", MEDIA_TYPES.getOrDefault(ending, UNKNOWN));
        resource.put("bytes", document.bytes().length);
    }
}
