package org.lessons.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands for what, looked up by the bytes of a document. Immutable and safe for use by several threads. */
final class Spellings<T> {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Up to so many bytes, beginning and end are all of a word. */
    private static final int SHORT = 2 * Long.BYTES;

    private final @Nullable byte[][] words;
    private final long[] beginnings;
    private final long[] ends;
    private final Object[] meanings;
    private final int mask;

    Spellings(Map<String, T> all) {
        // Mostly empty, so that a word is mostly at its place or nowhere.
        int size = Integer.highestOneBit(Math.max(4, all.size()) * 4);
        words = new byte[size][];
        beginnings = new long[size];
        ends = new long[size];
        meanings = new Object[size];
        mask = size - 1;
        all.forEach((word, meaning) -> {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            long beginning = beginning(bytes, 0, bytes.length);
            long end = end(bytes, 0, bytes.length);
            int at = place(beginning, end, bytes.length);
            while (words[at] != null) {
                at = at + 1 & mask;
            }
            words[at] = bytes;
            beginnings[at] = beginning;
            ends[at] = end;
            meanings[at] = meaning;
        });
    }

    /** What is spelled by those bytes, or null. */
    @SuppressWarnings("unchecked") // only such were put in
    @Nullable
    T meaning(byte[] bytes, int from, int to) {
        int length = to - from;
        long beginning = beginning(bytes, from, to);
        long end = end(bytes, from, to);
        int at = place(beginning, end, length);
        byte[] word = words[at];
        while (word != null) {
            boolean isAlike = beginnings[at] == beginning && ends[at] == end && word.length == length;
            if (isAlike && (length <= SHORT || Arrays.equals(word, 0, length, bytes, from, to))) {
                return (T) meanings[at];
            }
            at = at + 1 & mask;
            word = words[at];
        }
        return null;
    }

    /** What differs only in between shares a place. */
    private int place(long beginning, long end, int length) {
        return (int) ((beginning * 31 + end + length) * SPREAD >>> 40) & mask;
    }

    private static long beginning(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return EightBytes.at(bytes, from);
        }
        if (length >= Integer.BYTES) {
            return (int) INTS.get(bytes, from);
        }
        return length == 0 ? 0 : bytes[from] << Byte.SIZE | bytes[from + length / 2] & 0xFF;
    }

    private static long end(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return EightBytes.at(bytes, to - Long.BYTES);
        }
        if (length >= Integer.BYTES) {
            return (int) INTS.get(bytes, to - Integer.BYTES);
        }
        return length == 0 ? 0 : bytes[to - 1];
    }
}
