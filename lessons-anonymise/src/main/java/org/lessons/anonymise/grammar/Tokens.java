package org.lessons.anonymise.grammar;

import java.util.Arrays;

/** A text cut into words, numbers and signs: positions in arrays, so that a long text makes no objects. */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        /** Letters alone. */
        WORD,
        /** Digits alone. */
        NUMBER,
        /** Letters and digits. */
        MIXED,
        /** One sign. */
        SIGN
    }

    /** The bit by which a small letter differs from its capital. */
    private static final int SMALL = 0x20;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] hashes = new int[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * Cuts a text.
     *
     * @param text any text
     * @return its words, numbers and signs
     */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int width = Character.charCount(codePoint);
            if (isBlank(codePoint)) {
                at += width;
            } else if (Character.isLetterOrDigit(codePoint)) {
                at = word(at);
            } else {
                add(at, at + width, Kind.SIGN, 0);
                at += width;
            }
        }
    }

    private int word(int from) {
        boolean letters = false;
        boolean digits = false;
        int hash = 0;
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
            if (Character.isDigit(codePoint)) {
                digits = true;
            } else if (Character.isLetter(codePoint)) {
                letters = true;
            } else if (!mark) {
                break;
            }
            hash = hash * 31 + Words.folded(text.charAt(at));
            at += Character.charCount(codePoint);
        }
        add(from, at, letters && digits ? Kind.MIXED : digits ? Kind.NUMBER : Kind.WORD, hash);
        return at;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void add(int start, int end, Kind kind, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size++] = kind;
    }

    /**
     * The text.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    /**
     * How many there are.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Where a token begins.
     *
     * @param i the token
     * @return in UTF-16 units
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * Where a token ends.
     *
     * @param i the token
     * @return in UTF-16 units, exclusive
     */
    public int end(int i) {
        return ends[i];
    }

    /**
     * How long a token is.
     *
     * @param i any number
     * @return in UTF-16 units; 0 where there is no such token
     */
    public int length(int i) {
        return i < 0 || i >= size ? 0 : ends[i] - starts[i];
    }

    Kind kind(int i) {
        return kinds[i];
    }

    /**
     * Whether there is such a token, and it is of that kind.
     *
     * @param i any number
     * @param kind what it may be made of
     * @return true when it is
     */
    public boolean is(int i, Kind kind) {
        return i >= 0 && i < size && kinds[i] == kind;
    }

    /** The token's hash without regard to case, as {@link Words} computes it. */
    int hash(int i) {
        return hashes[i];
    }

    boolean isNumber(int i, int shortest, int longest) {
        return is(i, Kind.NUMBER) && length(i) >= shortest && length(i) <= longest;
    }

    /**
     * Whether the token is that sign.
     *
     * @param i any number
     * @param sign the sign
     * @return true when it is
     */
    public boolean isSign(int i, char sign) {
        return is(i, Kind.SIGN) && text.charAt(starts[i]) == sign;
    }

    /** Whether the token is a hyphen or a dash of any length. */
    boolean isDash(int i) {
        return is(i, Kind.SIGN) && "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Whether the token is an apostrophe, typed or set, or the opening mark that word processors make of it. */
    boolean isApostrophe(int i) {
        return is(i, Kind.SIGN) && "'\u2019\u2018".indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Whether the token is that word, in any case. */
    boolean isWord(int i, String word) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == word.length()
                // The first letter tells nearly all of them apart.
                && (text.charAt(starts[i]) | SMALL) == (word.charAt(0) | SMALL)
                && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    /**
     * Whether nothing stands between the token and the one after it.
     *
     * @param i any number
     * @return true when they touch
     */
    public boolean touchesNext(int i) {
        return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
    }

    /** Whether at most one character stands between the token and the one after it. */
    boolean nearNext(int i) {
        return i >= 0 && i + 1 < size && starts[i + 1] - ends[i] <= 1;
    }

    /** Whether the token and the one after it stand on one line, with no more than a blank or two between them. */
    boolean closeToNext(int i) {
        if (i < 0 || i + 1 >= size || starts[i + 1] - ends[i] > 2) {
            return false;
        }
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            if (text.charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence, a line or a quotation begins with the token. */
    boolean opensSentence(int i) {
        return i <= 0
                || is(i - 1, Kind.SIGN) && ".!?:*\"\u201c\u2022".indexOf(text.charAt(starts[i - 1])) >= 0
                || text.substring(ends[i - 1], Math.min(starts[i], ends[i - 1] + 4))
                                .indexOf('\n')
                        >= 0;
    }

    boolean isCapitalised(int i) {
        return is(i, Kind.WORD) && Character.isUpperCase(text.codePointAt(starts[i]));
    }

    boolean isAllCapitals(int i) {
        if (!isCapitalised(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The token's text: for short tokens only, since it makes an object.
     *
     * @param i the token
     * @return its text
     */
    public String at(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The number that the token is; of a longer one, what its first nine digits are. */
    int value(int i) {
        int value = 0;
        for (int at = starts[i]; at < Math.min(ends[i], starts[i] + 9); at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }
}
