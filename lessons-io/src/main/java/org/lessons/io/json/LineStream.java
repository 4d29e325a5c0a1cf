package org.lessons.io.json;

import java.io.IOException;
import java.io.InputStream;

/** One line of a file after another, each a stream that ends before the line feed; none is held as a whole. */
final class LineStream extends InputStream {

    private static final int BUFFER = 65_536;

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private boolean ended;
    private long line;

    LineStream(InputStream file) {
        this.file = file;
    }

    /**
     * Goes to the beginning of the next line, past whatever is left of this one.
     *
     * @return false when there is none
     */
    boolean nextLine() throws IOException {
        boolean skipped = line == 0;
        while (!skipped && isMore()) {
            next = lineFeed();
            skipped = next < end;
            next = Math.min(end, next + 1);
        }
        if (!isMore()) {
            return false;
        }
        line++;
        return true;
    }

    /** The number of the line, from 1. */
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        return isMore() && buffer[next] != '\n' ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!isMore() || buffer[next] == '\n') {
            return -1;
        }
        int read = Math.min(length, lineFeed() - next);
        System.arraycopy(buffer, next, target, offset, read);
        next += read;
        return read;
    }

    private boolean isMore() throws IOException {
        if (next == end && !ended) {
            next = 0;
            end = Math.max(0, file.read(buffer, 0, buffer.length));
            ended = end == 0;
        }
        return next < end;
    }

    /** The next line feed, or the end of what is in the buffer. */
    private int lineFeed() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
