package org.lessons.io.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * Writes one document a line; opened by {@link Ndjson}.
 *
 * <p>Use it in one thread.
 *
 * @param <T> what it writes
 */
public final class NdjsonWriter<T> implements Closeable {

    private static final int BUFFER = 65_536;

    private final OutputStream out;
    private final boolean goesOutside;
    private final Function<T, Record> document;

    NdjsonWriter(OutputStream out, boolean goesOutside, Function<T, Record> document) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.goesOutside = goesOutside;
        this.document = document;
    }

    /**
     * Writes a line.
     *
     * @param value what it says
     * @throws IOException when the stream itself fails
     * @throws IllegalArgumentException when it holds what cannot be read back, such as half a character, or when it is a
     *     treated case that the gate refused; nothing is written of it then and the next line may follow
     */
    public void write(T value) throws IOException {
        DocumentWriter.writeUnflushed(document.apply(value), out, goesOutside, false);
        out.write('\n');
    }

    /** Writes what is still held back, and closes the file. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
