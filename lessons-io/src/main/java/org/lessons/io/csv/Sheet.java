package org.lessons.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file that is being written: header and text always in quotes, so that a sniffer knows them for what they are. */
final class Sheet implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CsvWriter writer;
    private final boolean[] guarded;
    private long rows;
    private boolean closed;

    /**
     * Begins the file.
     *
     * @param forSpreadsheets whether it begins with a byte order mark and has formulas guarded
     */
    Sheet(Path file, List<Column> columns, boolean forSpreadsheets) throws IOException {
        boolean[] text = new boolean[columns.size()];
        guarded = new boolean[columns.size()];
        @Nullable String[] header = new String[columns.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = columns.get(i).kind() == Kind.TEXT;
            guarded[i] = forSpreadsheets && Guard.concerns(columns.get(i));
            header[i] = columns.get(i).name();
        }
        OutputStream out = Files.newOutputStream(file);
        if (forSpreadsheets) {
            out.write(BYTE_ORDER_MARK);
        }
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes(text))
                .build(out, StandardCharsets.UTF_8);
        put(header);
    }

    /** Writes a row; a cell that is null stays empty. */
    void write(@Nullable String[] cells) throws IOException {
        put(guarded(cells));
        rows++;
    }

    private @Nullable String[] guarded(@Nullable String[] cells) {
        @Nullable String[] written = cells;
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            String safe = cell == null || !guarded[i] ? cell : Guard.on(cell);
            // The row is also what the wide table is made of, and is left as it is.
            if (safe != cell) {
                written = written == cells ? cells.clone() : written;
                written[i] = safe;
            }
        }
        return written;
    }

    private void put(@Nullable String[] cells) throws IOException {
        try {
            writer.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    long rows() {
        return rows;
    }

    /** Flushes and closes; a second time it does nothing, which the library's own writer takes amiss. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writer.close();
        }
    }

    /** Which cells are quoted although they need not be. */
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
