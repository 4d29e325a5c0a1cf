package org.lessons.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Closes everything, the last first, whatever fails on the way; what failed first is thrown at the end. */
final class Closer implements Closeable {

    private final Deque<Closeable> open = new ArrayDeque<>();

    void add(@Nullable Closeable closeable) {
        if (closeable != null) {
            open.push(closeable);
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Closeable closeable : open) {
            try {
                closeable.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        open.clear();
        if (first != null) {
            throw first;
        }
    }
}
