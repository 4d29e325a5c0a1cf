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

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int FULL = 1 << 16;

    private final Path file;
    private final String table;
    private final List<Column> columns;
    private final boolean[] text;
    private final boolean[] guarded;
    private final Bytes bytes = new Bytes();
    private @Nullable OutputStream out;
    private int settled;
    private long settledRows;
    private long rows;
    private boolean closed;

    /**
     * Begins the file.
     *
     * @param forSpreadsheets whether it begins with a byte order mark and has formulas guarded
     */
    Sheet(Path file, String table, List<Column> columns, boolean forSpreadsheets) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.text = new boolean[columns.size()];
        this.guarded = new boolean[columns.size()];
        if (forSpreadsheets) {
            bytes.put(BYTE_ORDER_MARK);
        }
        for (int i = 0; i < text.length; i++) {
            text[i] = columns.get(i).kind() == Kind.TEXT;
            guarded[i] = forSpreadsheets && Guard.concerns(columns.get(i));
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
        String safe = guarded[column] ? Guard.on(cell) : cell;
        if (!(text[column] ? bytes.quoted(safe) : bytes.plain(safe))) {
            Location at = new Location.InTable(table, 0, columns.get(column).name());
            throw new IllegalArgumentException(Finding.of(at, "csv.surrogate").toString());
        }
    }

    /** Writes a cell that needs no quotes and is ASCII. */
    void write(int column, byte[] cell) {
        if (guarded[column] && Guard.isNeeded((char) cell[0])) {
            bytes.put(Guard.SIGN.charAt(0));
        }
        bytes.put(cell);
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
