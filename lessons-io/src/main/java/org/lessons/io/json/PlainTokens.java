package org.lessons.io.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lessons.io.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document that is all there and plain, as nearly all are: those of RFC 8259 and no others.
 *
 * <p>It takes less than a parser takes, and means the same by it. Whatever a parser would say something about, or mean
 * something else by (another encoding, a number that is not short and whole, half a character, too much of anything), it leaves to the parser: it throws {@link NotPlain}. So it needs neither places nor reasons, which is what
 * makes it fast. Used for one document, in one thread.
 */
final class PlainTokens implements Tokens {

    /** Longer keys are over a limit of the parser's own, or nearly. */
    private static final int LONGEST_NAME = 10_000;

    /** More digits are more than an {@code int} holds. */
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private final int end;
    private final Limits limits;
    private int next;
    private int depth;

    /** Whether nothing stands yet in the object or list that it is in. */
    private boolean isFirst;

    private @Nullable JsonToken current;

    /** Where the text or the number that it stands on begins and ends. */
    private int from;

    private int to;
    private boolean isEscaped;
    private boolean isAscii;
    private int number;

    /** Stands before the document. */
    PlainTokens(byte[] bytes, int from, int to, Limits limits) {
        this.bytes = bytes;
        this.next = from;
        this.end = to;
        this.limits = limits;
        // No token is shorter than a byte.
        if (to - from > Math.min(limits.longestDocument(), limits.mostValues())) {
            throw NotPlain.SIGNAL;
        }
    }

    @Override
    public @Nullable JsonToken current() {
        return current;
    }

    @Override
    public @Nullable Member nextMember(Plan plan) {
        return hasName() ? plan.member(bytes, from, to) : null;
    }

    @Override
    public @Nullable String nextName() {
        return hasName() ? text() : null;
    }

    @Override
    public String name() {
        return text();
    }

    @Override
    public JsonToken nextValue() {
        return value(visible());
    }

    @Override
    public JsonToken nextElement() {
        byte c = visible();
        if (c == ']') {
            return close(JsonToken.END_ARRAY);
        }
        return value(behindComma(c));
    }

    /** Whether nothing but white space is left. */
    boolean isOver() {
        while (next < end) {
            if (!isSpace(bytes[next++])) {
                return false;
            }
        }
        return true;
    }

    private boolean hasName() {
        byte c = visible();
        if (c == '}') {
            close(JsonToken.END_OBJECT);
            return false;
        }
        if (behindComma(c) != '"') {
            throw NotPlain.SIGNAL;
        }
        quoted();
        if (to - from > LONGEST_NAME || visible() != ':') {
            throw NotPlain.SIGNAL;
        }
        current = JsonToken.PROPERTY_NAME;
        return true;
    }

    private byte behindComma(byte c) {
        if (isFirst) {
            isFirst = false;
            return c;
        }
        if (c != ',') {
            throw NotPlain.SIGNAL;
        }
        return visible();
    }

    private JsonToken value(byte c) {
        JsonToken token = switch (c) {
            case '"' -> quoted();
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case 't' -> word("rue", JsonToken.VALUE_TRUE);
            case 'f' -> word("alse", JsonToken.VALUE_FALSE);
            default -> whole(c);
        };
        current = token;
        return token;
    }

    private JsonToken open(JsonToken token) {
        if (++depth > limits.deepestNesting()) {
            throw NotPlain.SIGNAL;
        }
        isFirst = true;
        return token;
    }

    private JsonToken close(JsonToken token) {
        depth--;
        isFirst = false;
        current = token;
        return token;
    }

    private JsonToken word(String rest, JsonToken token) {
        for (int i = 0; i < rest.length(); i++) {
            if (next == end || bytes[next++] != rest.charAt(i)) {
                throw NotPlain.SIGNAL;
            }
        }
        return token;
    }

    /** What follows the digits is looked at as what follows a value: a point or an exponent does not. */
    private JsonToken whole(byte first) {
        from = next - 1;
        boolean negative = first == '-';
        int begin = negative ? next : from;
        int at = begin;
        long read = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - begin < MOST_DIGITS) {
            read = read * 10 + (bytes[at++] - '0');
        }
        boolean isSpelledWell = at > begin && (bytes[begin] != '0' || at - begin == 1 && !negative);
        if (!isSpelledWell || at - from > limits.longestNumber()) {
            throw NotPlain.SIGNAL;
        }
        next = at;
        to = at;
        isEscaped = false;
        isAscii = true;
        long signed = negative ? -read : read;
        if (signed != (int) signed) {
            throw NotPlain.SIGNAL;
        }
        number = (int) signed;
        return JsonToken.VALUE_NUMBER_INT;
    }

    /** Goes to the end of the text of which the opening quote was read. */
    private JsonToken quoted() {
        boolean escaped = false;
        boolean ascii = true;
        int at = next;
        from = at;
        while (true) {
            at = EightBytes.remarkable(bytes, at, end);
            if (at >= end) {
                throw NotPlain.SIGNAL;
            }
            byte c = bytes[at++];
            if (c == '"') {
                break;
            }
            if (c == '\\') {
                escaped = true;
                at++;
            } else if (c < 0) {
                ascii = false;
            } else if (c < ' ') {
                throw NotPlain.SIGNAL;
            }
        }
        next = at;
        to = at - 1;
        isEscaped = escaped;
        isAscii = ascii;
        if (to - from > limits.longestText()) {
            throw NotPlain.SIGNAL;
        }
        return JsonToken.VALUE_STRING;
    }

    private byte visible() {
        while (next < end) {
            byte c = bytes[next++];
            if (c > ' ') {
                return c;
            }
            if (!isSpace(c)) {
                break;
            }
        }
        throw NotPlain.SIGNAL;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    @Override
    public String text() {
        if (isEscaped) {
            Escapes escapes = new Escapes(bytes, from, to, isAscii);
            return decoded(escapes.meant(), 0, escapes.length(), escapes.isAscii());
        }
        return decoded(bytes, from, to - from, isAscii);
    }

    /** The JDK puts the sign for it wherever it finds no character, and that may also be what was written. */
    private static String decoded(byte[] bytes, int from, int length, boolean isAscii) {
        if (isAscii) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw NotPlain.SIGNAL;
        }
        return text;
    }

    @Override
    public @Nullable Object known(Spellings<?> spellings) {
        return spellings.meaning(bytes, from, to);
    }

    @Override
    public boolean mayHoldHalves() {
        return false;
    }

    @Override
    public boolean isInt() {
        return true;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public void skipChildren() {
        throw NotPlain.SIGNAL;
    }

    @Override
    public JsonParser parser() {
        throw NotPlain.SIGNAL;
    }
}
