package org.lessons.io.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, and why there are no more of them.
 *
 * <p>A parser that decodes for itself lets through what is not UTF-8 (overlong forms, encoded surrogates) and guesses
 * UTF-16; the JDK's decoder refuses all of it. It hands out all that stands before a fault first, so that the parser
 * stands where the fault is. Used in one thread; may be used again for another document.
 */
final class Utf8Reader extends Reader {

    /** Why the characters ended before the document did. */
    enum Trouble {
        NONE,
        NOT_UTF8,
        TOO_LONG
    }

    private static final int BUFFER = 8192;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final long longest;
    private ByteBuffer bytes;
    private @Nullable InputStream in;

    /** What was read and is no longer in the buffer, while the document may have to be read anew. */
    private final ByteArrayOutputStream passed = new ByteArrayOutputStream(0);

    private boolean mayReadAnew;
    private long count;
    private boolean ended;
    private boolean begun;
    private boolean marked;
    private Trouble trouble = Trouble.NONE;
    private @Nullable IOException failure;

    /** Reads from streams, which it does not close. */
    Utf8Reader(long longest) {
        this.longest = longest;
        this.bytes = ByteBuffer.allocate((int) Math.min(BUFFER, longest + 1));
    }

    /** Begins with another document. */
    void begin(InputStream document) {
        in = document;
        bytes.clear().flip();
        reset(0, false);
    }

    /** Begins with another document that is all there. */
    void begin(byte[] document) {
        in = null;
        bytes = ByteBuffer.wrap(document);
        reset(document.length, true);
    }

    /** Begins the same document once more, as is possible until {@link #forget}. */
    void beginAnew() {
        if (in == null) {
            begin(bytes.array());
            return;
        }
        passed.write(bytes.array(), 0, bytes.limit());
        InputStream begun = new ByteArrayInputStream(passed.toByteArray());
        begin(ended ? begun : new SequenceInputStream(begun, in));
    }

    /** The document will not be read anew, so what was read need not be held. */
    void forget() {
        mayReadAnew = false;
        passed.reset();
    }

    private void reset(long known, boolean all) {
        decoder.reset();
        passed.reset();
        mayReadAnew = true;
        count = known;
        ended = all;
        begun = false;
        marked = false;
        trouble = Trouble.NONE;
        failure = null;
    }

    Trouble trouble() {
        return trouble;
    }

    /** The failure of the stream itself, which is the caller's to deal with. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Whether a byte order mark stood at the beginning. */
    boolean isMarked() {
        return marked;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("a pair of surrogates needs two characters");
        }
        if (!begun) {
            begun = true;
            lookAtTheBeginning();
        }
        CharBuffer characters = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            int read = characters.position() - offset;
            if (read > 0) {
                return read;
            }
            if (result.isError()) {
                throw stop(Trouble.NOT_UTF8);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** UTF-16 and UTF-32 have a zero among the first two bytes of a document, or a mark that is not UTF-8. */
    private void lookAtTheBeginning() throws IOException {
        if (count > longest) {
            throw stop(Trouble.TOO_LONG);
        }
        while (!ended && bytes.remaining() < 3) {
            fill();
        }
        int first = bytes.position();
        int there = bytes.remaining();
        if (there > 0 && bytes.get(first) == 0 || there > 1 && bytes.get(first + 1) == 0) {
            throw stop(Trouble.NOT_UTF8);
        }
        marked = there > 2
                && bytes.get(first) == (byte) 0xEF
                && bytes.get(first + 1) == (byte) 0xBB
                && bytes.get(first + 2) == (byte) 0xBF;
        if (marked) {
            bytes.position(first + 3);
        }
    }

    private void fill() throws IOException {
        InputStream from = in;
        if (from == null) {
            ended = true;
            return;
        }
        if (mayReadAnew) {
            passed.write(bytes.array(), 0, bytes.position());
        }
        bytes.compact();
        try {
            int read = from.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
                count += read;
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        } finally {
            bytes.flip();
        }
        if (count > longest) {
            throw stop(Trouble.TOO_LONG);
        }
    }

    private IOException stop(Trouble why) {
        trouble = why;
        return new CharacterCodingException();
    }

    /** Nothing to close: the stream is its owner's. */
    @Override
    public void close() {}
}
