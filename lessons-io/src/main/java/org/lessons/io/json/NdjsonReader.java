package org.lessons.io.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Read;

/**
 * Reads one document a line; opened by {@link Ndjson}.
 *
 * <p>A bad line gives a {@link Read} without a value and harms no other; one that is longer than the limit is passed over
 * to its end. Findings give the line of the file. Use it in one thread.
 *
 * @param <R> the record that each line is
 */
public final class NdjsonReader<R extends Record> implements Iterator<Read<R>>, Closeable {

    private final Class<R> document;
    private final LessonsJson json;
    private final LineStream lines;
    private final Utf8Reader text;
    private @Nullable Read<R> ahead;
    private long line;

    NdjsonReader(Class<R> document, InputStream in, LessonsJson json) {
        this.document = document;
        this.json = json;
        this.lines = new LineStream(in);
        this.text = new Utf8Reader(json.limits().longestDocument());
    }

    /**
     * Whether there is another line that is not blank.
     *
     * @return false at the end of the file
     * @throws UncheckedIOException when the stream itself fails
     */
    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && lines.nextLine()) {
                ahead = read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ahead != null;
    }

    private @Nullable Read<R> read() throws IOException {
        if (lines.isWhole()) {
            Read<R> plain = json.readPlainLine(document, lines.buffer(), lines.next(), lines.lineEnd(), lines.line());
            if (plain != null) {
                lines.pass();
                return plain;
            }
        }
        text.begin(lines);
        return json.readLine(document, text, lines.line());
    }

    /**
     * The next line that is not blank.
     *
     * @return what it holds, or what is wrong with it
     * @throws NoSuchElementException at the end of the file
     * @throws UncheckedIOException when the stream itself fails
     */
    @Override
    public Read<R> next() {
        Read<R> next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("no line is left");
        }
        ahead = null;
        line = lines.line();
        return next;
    }

    /**
     * On which line that stood which {@link #next()} gave last.
     *
     * @return its number in the file, from 1; 0 before the first
     */
    public long line() {
        return line;
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
