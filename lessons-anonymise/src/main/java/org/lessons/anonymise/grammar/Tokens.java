package org.lessons.anonymise.grammar;

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

    static final String APOSTROPHES = "'\u2019\u2018";

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    /** The bit by which a small letter differs from its capital. */
    private static final int SMALL_BIT = 0x20;

    private static final Kind[] KINDS = Kind.values();

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] ways;
    private final int size;

    private Tokens(String text) {
        Cut cut = Cut.of(text);
        this.text = text;
        starts = cut.starts;
        ends = cut.ends;
        hashes = cut.hashes;
        ways = cut.ways;
        size = cut.size;
    }

    /**
     * Cuts a text.
     *
     * @param text any text
     * @return its words, numbers and signs
     */
    public static Tokens of(String text) {
        return new Tokens(text);
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
        return KINDS[ways[i] & Cut.KIND];
    }

    /**
     * Whether there is such a token, and it is of that kind.
     *
     * @param i any number
     * @param kind what it may be made of
     * @return true when it is
     */
    public boolean is(int i, Kind kind) {
        return i >= 0 && i < size && (ways[i] & Cut.KIND) == kind.ordinal();
    }

    /**
     * The token's number, whatever its case and accents.
     *
     * @param i the token
     * @return as {@link WordHash} has it
     */
    public long hash(int i) {
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

    /** Whether the token is one of those signs. */
    boolean isSignOf(int i, String signs) {
        return is(i, Kind.SIGN) && signs.indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Whether the token is a hyphen or a dash of any length. */
    boolean isDash(int i) {
        return isSignOf(i, DASHES);
    }

    /** Whether the token is an apostrophe, typed or set, or the opening mark that word processors make of it. */
    boolean isApostrophe(int i) {
        return isSignOf(i, APOSTROPHES);
    }

    /**
     * Whether a token is that word, in whatever case.
     *
     * @param i its number; one outside the text is no word
     * @param word the word, in lower case
     * @return true when it is
     */
    public boolean isWord(int i, String word) {
        int length = word.length();
        return i >= 0
                && i < size
                && ends[i] - starts[i] == length
                // The first and the last letter tell nearly all of them apart.
                && (text.charAt(starts[i]) | SMALL_BIT) == (word.charAt(0) | SMALL_BIT)
                && (text.charAt(ends[i] - 1) | SMALL_BIT) == (word.charAt(length - 1) | SMALL_BIT)
                && text.regionMatches(true, starts[i], word, 0, length);
    }

    /** Whether the token has no accent and no other letters than ours, so that its number tells it from every other word. */
    boolean isPlain(int i) {
        return (ways[i] & Cut.PLAIN) != 0;
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

    /** Whether the token and the one after it stand on one line, with no more than a blank or two between them. */
    boolean closeToNext(int i) {
        return i >= 0 && i + 1 < size && starts[i + 1] - ends[i] <= 2 && !beginsLine(i + 1);
    }

    /** Whether a sentence, a line or a quotation begins with the token. */
    boolean opensSentence(int i) {
        return i <= 0 || isSignOf(i - 1, ".!?:*\"\u201c\u2022") || beginsLine(i);
    }

    /**
     * Whether a line ends between the token before and this one.
     *
     * @param i the token; not the first
     * @return true when this one begins a line
     */
    public boolean beginsLine(int i) {
        return (ways[i] & Cut.NEW_LINE) != 0;
    }

    /**
     * Whether the token is a word that begins with a capital.
     *
     * @param i any number
     * @return true when it does
     */
    public boolean isCapitalised(int i) {
        return is(i, Kind.WORD) && (ways[i] & Letters.CAPITAL) != 0;
    }

    /**
     * Whether the token is a word that begins with a capital and has no small letter.
     *
     * @param i any number
     * @return true when it is so
     */
    public boolean isAllCapitals(int i) {
        return isCapitalised(i) && (ways[i] & Letters.SMALL) == 0;
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
