package org.lessons.anonymise.grammar;

/** What a character is, as bits: out of a table for those of which nearly every text is made. */
final class Letters {

    static final int BLANK = 1;
    static final int LETTER = 1 << 1;
    static final int DIGIT = 1 << 2;
    static final int MARK = 1 << 3;
    static final int CAPITAL = 1 << 4;
    static final int SMALL = 1 << 5;

    /** What words and numbers are made of. */
    static final int WORD = LETTER | DIGIT | MARK;

    private static final int PLAIN = 0x80;

    /** Up to the signs of printed text, curly quotes and dashes among them. */
    private static final byte[] KNOWN = new byte[0x2100];

    static {
        for (int c = 0; c < KNOWN.length; c++) {
            KNOWN[c] = (byte) rare(c);
        }
    }

    private Letters() {}

    static boolean isPlain(char c) {
        return c < PLAIN;
    }

    static int plain(char c) {
        return KNOWN[c];
    }

    static int of(int codePoint) {
        return codePoint < KNOWN.length ? KNOWN[codePoint] : rare(codePoint);
    }

    private static int rare(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return BLANK;
        }
        int small = Character.isBmpCodePoint(codePoint) && Character.isLowerCase(codePoint) ? SMALL : 0;
        if (Character.isDigit(codePoint)) {
            return DIGIT | small;
        }
        if (Character.isLetter(codePoint)) {
            return LETTER | small | (Character.isUpperCase(codePoint) ? CAPITAL : 0);
        }
        return small | (Character.getType(codePoint) == Character.NON_SPACING_MARK ? MARK : 0);
    }
}
