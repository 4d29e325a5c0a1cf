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
}
