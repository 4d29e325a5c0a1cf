package org.lessons.anonymise.cast;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lessons.anonymise.grammar.Accents;

/**
 * A text as a reader would compare it: without case, accents, kinds of white space, kinds of hyphen and apostrophe, or
 * invisible characters; each folded character knows where it came from.
 *
 * <p>It folds at least as much as the leak law does (compatibility decomposition, accents off, full case folding, white
 * space to one blank), so that whatever the law would find is found here too, and letters of other alphabets of Europe are
 * what they are typed as. Marks and invisible characters are stepped
 * over when names are compared, and count as an edge of a word.
 */
public final class Folded {

    // Between these, the dashes and quotation marks of nearly every text, only one decomposes.
    private static final char FIRST_DASH = '\u2012';
    private static final char LAST_QUOTE = '\u201f';
    private static final char DOUBLE_LOW_LINE = '\u2017';

    private final CharSequence original;
    private char[] chars;
    private int[] origins;
    private int length;

    private Folded(CharSequence original) {
        this.original = original;
        this.chars = new char[original.length() + 16];
        this.origins = new int[original.length() + 16];
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text
     */
    public static Folded of(CharSequence text) {
        Folded folded = new Folded(text);
        folded.fold();
        return folded;
    }

    private void fold() {
        int at = 0;
        while (at < original.length()) {
            char c = original.charAt(at);
            if (c < 0x80) {
                append(ascii(c), at);
                at++;
            } else {
                int codePoint = Character.codePointAt(original, at);
                foldRare(codePoint, at);
                at += Character.charCount(codePoint);
            }
        }
    }

    private static char ascii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        boolean blank = c == '-' || c <= ' ' && (c >= '\t' && c <= '\r' || c >= 0x1c);
        return blank ? ' ' : c == '`' ? '\'' : c;
    }

    private void foldRare(int codePoint, int at) {
        String plain = decomposed(codePoint);
        for (int i = 0; i < plain.length(); i = plain.offsetByCodePoints(i, 1)) {
            foldDecomposed(plain.codePointAt(i), at);
        }
    }

    private static String decomposed(int codePoint) {
        if (codePoint == '£' || codePoint >= FIRST_DASH && codePoint <= LAST_QUOTE && codePoint != DOUBLE_LOW_LINE) {
            return Character.toString(codePoint);
        }
        int letter = codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? Accents.off((char) codePoint) : 0;
        return letter == 0
                ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                : Character.toString(letter);
    }

    private void foldDecomposed(int codePoint, int at) {
        if (stepsOver(codePoint)) {
            return;
        }
        // Lower, upper and lower again comes to full case folding, one character at a time: no final sigma, no locale.
        String lower = Character.toString(codePoint)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char folded = lower.charAt(i);
            String typed = typed(folded);
            if (typed != null) {
                append(typed.charAt(0), at);
                if (typed.length() > 1) {
                    append(typed.charAt(1), at);
                }
            } else if (!stepsOver(folded)) {
                append(folded < 0x80 ? ascii(folded) : like(folded), at);
            }
        }
    }

    /** Letters that are no plain one with an accent, as they are written where the keyboard has none: Lukasz, Soren, Bjork. */
    private static @Nullable String typed(char letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> null;
        };
    }

    /** Hyphens and blanks of all kinds are one blank, apostrophes of all kinds one apostrophe. */
    private static char like(char c) {
        boolean blank = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == 0x2212;
        return blank ? ' ' : c == 0x2019 || c == 0x2018 || c == 0x2bc || c == 0x2032 || c == 0x2b9 ? '\'' : c;
    }

    /** Accents and characters without a width of their own. */
    private static boolean stepsOver(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private void append(char c, int origin) {
        if (c == ' ' && length > 0 && chars[length - 1] == ' ') {
            return;
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        chars[length] = c;
        origins[length++] = origin;
    }

    int length() {
        return length;
    }

    char charAt(int at) {
        return chars[at];
    }

    /**
     * Where the folded character came from.
     *
     * @param at a position in the folded text
     * @return the position in the original, in UTF-16 units
     */
    public int origin(int at) {
        return origins[at];
    }

    /** The end, in the original, of what begins at the folded position, with the marks that belong to it. */
    int originEnd(int at) {
        int end = origins[at] + Character.charCount(Character.codePointAt(original, origins[at]));
        while (end < original.length() && stepsOver(Character.codePointAt(original, end))) {
            end += Character.charCount(Character.codePointAt(original, end));
        }
        return end;
    }

    /** Whether a name may begin at the folded position: no letter or digit stands right before it. */
    boolean edgeBefore(int at) {
        return at == 0 || steppedOver(origins[at - 1], origins[at]) || !isWord(at - 1);
    }

    /** Whether a name may end with the folded position. */
    boolean edgeAfter(int at) {
        return at + 1 >= length || steppedOver(origins[at], origins[at + 1]) || !isWord(at + 1);
    }

    private boolean steppedOver(int origin, int next) {
        return origin != next && origin + Character.charCount(Character.codePointAt(original, origin)) != next;
    }

    private boolean isWord(int at) {
        char c = chars[at];
        int codePoint = Character.isSurrogate(c) ? Character.codePointAt(original, origins[at]) : c;
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The folded text, trimmed; used for names, never printed. */
    String trimmed() {
        return new String(chars, 0, length).trim();
    }
}
