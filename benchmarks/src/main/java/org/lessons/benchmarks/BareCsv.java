package org.lessons.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that reading and writing the tables of a package can cost: FastCSV alone, over the same bytes.
 *
 * <p>It reads the tables that our reader reads, hence not what is derived of them nor the code book, and writes every table
 * of the package with the quotes that ours has.
 */
final class BareCsv {

    private final List<Path> read = new ArrayList<>();
    private final List<Sheet> written = new ArrayList<>();

    /** A table that is all in memory. */
    private record Sheet(String file, List<@Nullable String[]> rows, QuoteStrategy quotes) {}

    /** Takes a package into memory, to be written again. */
    BareCsv(Path dir) throws IOException {
        JsonNode descriptor =
                JsonMapper.builder().build().readTree(Files.readAllBytes(dir.resolve("datapackage.json")));
        for (JsonNode resource : descriptor.get("resources")) {
            Path file = dir.resolve(resource.get("path").asString());
            boolean ours =
                    !resource.has("derived") && !resource.get("name").asString().equals("codebook");
            if (ours) {
                read.add(file);
            }
            written.add(sheet(file));
        }
    }

    private static Sheet sheet(Path file) throws IOException {
        Cells cells = new Cells();
        List<@Nullable String[]> rows = new ArrayList<>();
        try (CsvReader<@Nullable String[]> reader = CsvReader.builder().build(cells, file, StandardCharsets.UTF_8)) {
            reader.forEach(rows::add);
        }
        return new Sheet(file.getFileName().toString(), rows, new Quotes(cells.text));
    }

    /** Reads all tables once; answers how many cells there were. */
    long read() throws IOException {
        long cells = 0;
        for (Path file : read) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : reader) {
                    cells += row.getFieldCount();
                }
            }
        }
        return cells;
    }

    /** Writes all tables once, into a folder that is there. */
    void write(Path dir) throws IOException {
        for (Sheet sheet : written) {
            try (CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(sheet.quotes())
                    .build(dir.resolve(sheet.file()), StandardCharsets.UTF_8)) {
                for (@Nullable String[] row : sheet.rows()) {
                    writer.writeRecord(row);
                }
            }
        }
    }

    /** Whether the folder holds the same tables, byte for byte. */
    boolean isSameAs(Path dir, Path other) throws IOException {
        for (Sheet sheet : written) {
            if (Files.mismatch(dir.resolve(sheet.file()), other.resolve(sheet.file())) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Rows, and which columns have quotes although they need none. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<@Nullable String[]> {

        private final List<@Nullable String> cells = new ArrayList<>();
        private boolean[] text = new boolean[0];
        private boolean headed;

        @Override
        protected void handleBegin(long line) {
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(length > 0 || quoted ? new String(buffer, offset, length) : null);
            if (headed) {
                text[index] |= quoted;
            }
        }

        @Override
        protected @Nullable String[] buildRecord() {
            if (!headed) {
                text = new boolean[cells.size()];
                headed = true;
            }
            return cells.toArray(new @Nullable String[0]);
        }
    }

    private record Quotes(boolean[] text) implements QuoteStrategy {

        @Override
        public boolean quoteNull(int line, int column) {
            return false;
        }

        @Override
        public boolean quoteEmpty(int line, int column) {
            return true;
        }

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return line == 1 || text[column];
        }
    }
}
