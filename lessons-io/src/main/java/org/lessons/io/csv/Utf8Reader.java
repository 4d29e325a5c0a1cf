package org.lessons.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and refuses what is none, in small portions.
 *
 * <p>All tables of a package are read side by side. The JDK's reader and the parser's buffer, filled to the brim for each
 * of some thirty, do not fit into a processor's cache; a portion of each does. Bytes that are all ASCII, as most are, are
 * spread to characters many at a time.
 */
final class Utf8Reader extends Reader {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final int BYTES = 8_192;
    private static final int PORTION = 1_024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] bytes = new byte[BYTES];
    private int at;
    private int end;
    private int left;
    private CharBuffer decoded = CharBuffer.allocate(0);
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        while (at == end && !decoded.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int most = Math.min(length, PORTION);
        if (decoded.hasRemaining()) {
            int some = Math.min(most, decoded.remaining());
            decoded.get(chars, offset, some);
            return some;
        }
        int some = Math.min(most, end - at);
        new String(bytes, at, some, StandardCharsets.ISO_8859_1).getChars(0, some, chars, offset);
        at += some;
        return some;
    }

    /** Gets more bytes behind those that are left; unless they are all ASCII they are decoded at once. */
    private void fill() throws IOException {
        int read = in.readNBytes(bytes, left, BYTES - left);
        ended = left + read < BYTES;
        at = 0;
        end = left + read;
        left = 0;
        if (endOfAscii(0) < end) {
            decode();
        }
    }

    /** Decodes what is not ASCII stretch by stretch: it is little, and the decoder is slow. */
    private void decode() throws IOException {
        if (decoded.capacity() == 0) {
            decoded = CharBuffer.allocate(BYTES);
        }
        decoded.clear();
        int from = 0;
        while (from < end) {
            int to = endOfAscii(from);
            new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                    .getChars(0, to - from, decoded.array(), decoded.position());
            decoded.position(decoded.position() + to - from);
            from = to;
            while (to < end && bytes[to] < 0) {
                to++;
            }
            ByteBuffer stretch = ByteBuffer.wrap(bytes, from, to - from);
            CoderResult result = decoder.reset().decode(stretch, decoded, to < end || ended);
            if (result.isError()) {
                result.throwException();
            }
            from = stretch.position();
            if (from < to) {
                break;
            }
        }
        decoded.flip();
        // A character that is cut by the end of the bytes waits for the rest of it.
        left = end - from;
        System.arraycopy(bytes, from, bytes, 0, left);
        at = 0;
        end = 0;
    }

    private int endOfAscii(int from) {
        int i = from;
        while (i + Long.BYTES <= end && ((long) EIGHT.get(bytes, i) & HIGH) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
