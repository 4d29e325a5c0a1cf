package org.lessons.anonymise.grammar;

import java.util.Arrays;

/** The one pass over a text in which its tokens are cut and all that a token says by itself is noted. */
final class Cut {

    /** The bits of {@link #ways} that are the kind; beside them those of {@link Letters}: a first capital, any small letter. */
    static final int KIND = 3;

    /** The bit of a word or number without accents or other letters than ours. */
    static final int PLAIN = 1 << 2;

    /** The bit of a token before which a line ends. */
    static final int NEW_LINE = 1 << 6;

    /** By how much a small letter is more than its capital. */
    private static final int SMALLER = 'a' - 'A';

    private final String text;
    int[] starts;
    int[] ends;
    long[] hashes;
    byte[] ways;
    int size;

    private Cut(String text) {
        this.text = text;
        // Most words and the blank behind them take five characters or more.
        int expected = text.length() / 5 + 8;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new long[expected];
        ways = new byte[expected];
    }

    static Cut of(String text) {
        Cut cut = new Cut(text);
        cut.cut();
        return cut;
    }

    private void cut() {
        int at = 0;
        int line = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int codePoint = Letters.isPlain(c) ? c : text.codePointAt(at);
            int is = Letters.of(codePoint);
            if ((is & Letters.BLANK) != 0) {
                line = c == '\n' || c == '\r' ? NEW_LINE : line;
                at += Character.charCount(codePoint);
                continue;
            }
            int end = at + Character.charCount(codePoint);
            if ((is & (Letters.LETTER | Letters.DIGIT)) != 0) {
                end = word(at, is & Letters.CAPITAL | line);
            } else {
                add(at, end, Tokens.Kind.SIGN, line, WordHash.ofSign(c));
            }
            at = end;
            line = 0;
        }
    }

    private int word(int from, int way) {
        int all = 0;
        boolean plain = true;
        long hash = WordHash.BASIS;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int codePoint = Letters.isPlain(c) ? c : text.codePointAt(at);
            int is = Letters.of(codePoint);
            if ((is & Letters.WORD) == 0) {
                break;
            }
            all |= is;
            plain &= Letters.isPlain(c);
            hash = WordHash.plus(hash, (is & Letters.CAPITAL) != 0 ? c + SMALLER : c);
            at += Character.charCount(codePoint);
        }
        boolean letters = (all & Letters.LETTER) != 0;
        boolean digits = (all & Letters.DIGIT) != 0;
        Tokens.Kind kind = letters && digits ? Tokens.Kind.MIXED : digits ? Tokens.Kind.NUMBER : Tokens.Kind.WORD;
        if (plain) {
            add(from, at, kind, way | all & Letters.SMALL | PLAIN, WordHash.ended(hash));
        } else {
            add(from, at, kind, way | all & Letters.SMALL, WordHash.of(text, from, at));
        }
        return at;
    }

    private void add(int start, int end, Tokens.Kind kind, int way, long hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            ways = Arrays.copyOf(ways, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        ways[size++] = (byte) (way | kind.ordinal());
    }
}
