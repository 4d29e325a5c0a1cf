package org.lessons.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file that is being written: header and text always in quotes, so that a sniffer knows them for what they are. */
final class Sheet implements Closeable {

    private final CsvWriter writer;
    private long rows;
    private boolean closed;

    Sheet(Path file, List<Column> columns) throws IOException {
        boolean[] text = new boolean[columns.size()];
        @Nullable String[] header = new String[columns.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = columns.get(i).kind() == Kind.TEXT;
            header[i] = columns.get(i).name();
        }
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes(text))
                .build(file, StandardCharsets.UTF_8);
        put(header);
    }

    /** Writes a row; a cell that is null stays empty. */
    void write(@Nullable String[] cells) throws IOException {
        put(cells);
        rows++;
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
