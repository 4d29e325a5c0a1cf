package org.lessons.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Location;

/**
 * A CSV file that is being written: header and text always in quotes, so that a sniffer knows them for what they are.
 *
 * <p>What is written lies in memory until it is {@linkplain #settle settled}, and can be taken back until then. There is
 * no file before there is a row.
 */
final class Sheet implements Closeable {

    private static final int FULL = 1 << 16;

    private final Path file;
    private final String table;
    private final List<Column> columns;
    private final boolean[] text;
    private final Bytes bytes = new Bytes();
    private @Nullable OutputStream out;
    private int settled;
    private long settledRows;
    private long rows;
    private boolean closed;

    Sheet(Path file, String table, List<Column> columns) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.text = new boolean[columns.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = columns.get(i).kind() == Kind.TEXT;
            if (i > 0) {
                bytes.put(',');
            }
            bytes.quoted(columns.get(i).name());
        }
        bytes.endLine();
        settled = bytes.size();
    }

    /** Where what is written next will stand. */
    Bytes bytes() {
        return bytes;
    }

    /** Writes a row; a cell that is null stays empty. */
    void write(@Nullable String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                bytes.put(',');
            }
            String cell = cells[i];
            if (cell != null) {
                write(i, cell);
            }
        }
        endRow();
    }

    /**
     * Writes a cell.
     *
     * @throws IllegalArgumentException when it cannot be written: half a surrogate pair has no form in UTF-8
     */
    void write(int column, String cell) {
        if (!(text[column] ? bytes.quoted(cell) : bytes.plain(cell))) {
            Location at = new Location.InTable(table, 0, columns.get(column).name());
            throw new IllegalArgumentException(Finding.of(at, "csv.surrogate").toString());
        }
    }

    void endRow() {
        bytes.endLine();
        rows++;
    }

    /** Takes back what was not settled. */
    void forget() {
        bytes.truncate(settled);
        rows = settledRows;
    }

    /** What was written so far is to stay. */
    void settle() throws IOException {
        if (out == null && rows > 0) {
            out = Files.newOutputStream(file);
        }
        if (out != null && bytes.size() > FULL) {
            bytes.writeTo(out);
        }
        settled = bytes.size();
        settledRows = rows;
    }

    long rows() {
        return rows;
    }

    /** Writes what is settled and closes. */
    void finish() throws IOException {
        forget();
        if (out != null) {
            bytes.writeTo(out);
        }
        close();
    }

    /** Closes the file, whatever was not written yet. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (out != null) {
                out.close();
            }
        }
    }
}
