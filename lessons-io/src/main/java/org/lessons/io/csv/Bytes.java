package org.lessons.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** CSV in UTF-8 that grows in memory. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long QUESTION_MARKS = ONES * '?';
    private static final int MOST_DIGITS = 20;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    void truncate(int to) {
        size = to;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            // Never less than double, so that a long text is not copied once for each of its parts.
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
        }
    }

    void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    void endLine() {
        reserve(2);
        bytes[size++] = '\r';
        bytes[size++] = '\n';
    }

    void put(byte[] written) {
        put(written, 0, written.length);
    }

    void put(byte[] written, int offset, int length) {
        reserve(length);
        System.arraycopy(written, offset, bytes, size, length);
        size += length;
    }

    /** Repeats what stands elsewhere, or earlier. */
    void put(Bytes other, int from, int to) {
        put(other.bytes, from, to - from);
    }

    /** A number that is not negative. */
    void number(long number) {
        reserve(MOST_DIGITS);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** A code, a number or the like; in quotes when it needs them. False when it cannot be written. */
    boolean plain(String text) {
        int length = text.length();
        reserve(length);
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '~' || c == '"' || c == ',' || c == '\r' || c == '\n') {
                return needsQuotes(text) ? quoted(text) : unquoted(text);
            }
            bytes[at++] = (byte) c;
        }
        if (length == 0) {
            return quoted(text);
        }
        size = at;
        return true;
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf('"') >= 0 || text.indexOf(',') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    }

    private boolean unquoted(String text) {
        if (hasHalfAPair(text)) {
            return false;
        }
        put(text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** A text in quotes. False when it cannot be written, and then nothing is. */
    boolean quoted(String text) {
        // The JDK turns text into bytes many characters at a time; half a pair becomes a question mark.
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        boolean suspect = encoded.length != text.length() || contains(encoded, QUESTION_MARKS);
        if (suspect && hasHalfAPair(text)) {
            return false;
        }
        reserve(encoded.length * 2 + 2);
        bytes[size++] = '"';
        if (contains(encoded, QUOTES)) {
            for (byte b : encoded) {
                if (b == '"') {
                    bytes[size++] = '"';
                }
                bytes[size++] = b;
            }
        } else {
            System.arraycopy(encoded, 0, bytes, size, encoded.length);
            size += encoded.length;
        }
        bytes[size++] = '"';
        return true;
    }

    /** Whether any of the bytes is the one that the pattern repeats: eight are asked at a time. */
    private static boolean contains(byte[] bytes, long pattern) {
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long different = (long) EIGHT.get(bytes, at) ^ pattern;
            if ((different - ONES & ~different & HIGH) != 0) {
                return true;
            }
        }
        for (; at < bytes.length; at++) {
            if (bytes[at] == (byte) pattern) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds half of a surrogate pair, which UTF-8 has no form for. */
    static boolean hasHalfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
