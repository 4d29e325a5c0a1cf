package org.lessons.io.json;

import java.io.IOException;
import java.io.InputStream;

/** One line of a file after another, each a stream that ends before the line feed; none is held as a whole. */
final class LineStream extends InputStream {

    private static final int BUFFER = 65_536;
    private static final long LINE_FEEDS = EightBytes.of('\n');

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private int lineEnd;
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

    /**
     * Brings the rest of the line into the buffer, as far as it goes in, and leaves it unread.
     *
     * @return whether all of it is there, from {@link #next()} to {@link #lineEnd()}
     */
    boolean isWhole() throws IOException {
        lineEnd = lineFeed();
        while (lineEnd == end && !ended && end - next < BUFFER) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
            int read = file.read(buffer, end, BUFFER - end);
            ended = read < 0;
            lineEnd = end;
            end += Math.max(0, read);
            lineEnd = lineFeed(lineEnd);
        }
        return lineEnd < end || ended;
    }

    byte[] buffer() {
        return buffer;
    }

    int next() {
        return next;
    }

    int lineEnd() {
        return lineEnd;
    }

    /** Passes over the line that is whole. */
    void pass() {
        next = lineEnd;
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
        return lineFeed(next);
    }

    private int lineFeed(int from) {
        int at = from;
        while (at <= end - Long.BYTES && EightBytes.zeros(EightBytes.at(buffer, at) ^ LINE_FEEDS) == 0) {
            at += Long.BYTES;
        }
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
