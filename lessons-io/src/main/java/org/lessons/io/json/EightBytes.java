package org.lessons.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a text, looked at together. */
final class EightBytes {

    /** The top bit of each. */
    static final long TOP = 0x8080808080808080L;

    private static final long EACH = 0x0101010101010101L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long QUOTES = of('"');
    private static final long BACKSLASHES = of('\\');
    private static final long SPACES = of(' ');

    private EightBytes() {}

    /** Those that begin there, the first of them lowest. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Eight times the same. */
    static long of(char c) {
        return c * EACH;
    }

    /** Marks which of them are zero, in {@link #TOP}; what is behind the first that is may be marked wrongly. */
    static long zeros(long eight) {
        return eight - EACH & ~eight & TOP;
    }

    /** The place of the first that is marked. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The first byte from there that may end a text, or be more than a character of it; or one shortly before the end. */
    static int remarkable(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at <= end - Long.BYTES) {
            long eight = at(bytes, at);
            long controls = eight - SPACES & ~eight;
            long remarkable = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | (controls | eight) & TOP;
            if (remarkable != 0) {
                return at + first(remarkable);
            }
            at += Long.BYTES;
        }
        return at;
    }
}
