package org.lessons.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds back what is written until it is known to be whole; the end of it, mostly all of it, need not be copied then. */
final class HeldBack extends OutputStream {

    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(0);
    private boolean isReleased;

    HeldBack(OutputStream out) {
        this.out = out;
    }

    /** What was held back goes out, and so does what follows. */
    void release() throws IOException {
        held.writeTo(out);
        isReleased = true;
    }

    @Override
    public void write(int one) throws IOException {
        (isReleased ? out : held).write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        (isReleased ? out : held).write(bytes, from, length);
    }
}
