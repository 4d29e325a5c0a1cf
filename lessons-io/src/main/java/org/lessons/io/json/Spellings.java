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

    private final @Nullable byte[][] words;
    private final Object[] meanings;
    private final int mask;

    Spellings(Map<String, T> all) {
        // Mostly empty, so that a word is mostly at its place or nowhere.
        int size = Integer.highestOneBit(Math.max(4, all.size()) * 4);
        words = new byte[size][];
        meanings = new Object[size];
        mask = size - 1;
        all.forEach((word, meaning) -> {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            int at = hash(bytes, 0, bytes.length) & mask;
            while (words[at] != null) {
                at = at + 1 & mask;
            }
            words[at] = bytes;
            meanings[at] = meaning;
        });
    }

    /** What is spelled by those bytes, or null. */
    @SuppressWarnings("unchecked") // only such were put in
    @Nullable
    T meaning(byte[] bytes, int from, int to) {
        int at = hash(bytes, from, to) & mask;
        byte[] word = words[at];
        while (word != null) {
            if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
                return (T) meanings[at];
            }
            at = at + 1 & mask;
            word = words[at];
        }
        return null;
    }

    /** Of the length, the beginning and the end; what differs in between only shares a place. */
    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long mixed = length;
        if (length >= 8) {
            mixed += (EightBytes.at(bytes, from) * 31 + EightBytes.at(bytes, to - 8)) * SPREAD;
        } else if (length >= 4) {
            mixed += ((int) INTS.get(bytes, from) * 31L + (int) INTS.get(bytes, to - 4)) * SPREAD;
        } else if (length > 0) {
            mixed += (bytes[from] * 961L + bytes[from + length / 2] * 31L + bytes[to - 1]) * SPREAD;
        }
        return (int) (mixed * SPREAD >>> 40);
    }
}
