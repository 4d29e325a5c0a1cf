package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a told text is put before readers. All that is dropped on the way is said here and dropped nowhere else:
 *
 * <ul>
 *   <li>control characters; those that are white space count as such;
 *   <li>what has no shape of its own and hides, joins or turns round what has: marks for the direction of writing, soft hyphens,
 *       zero-width spaces, the byte order mark, invisible operators, annotation marks, blank letters, tag characters. The
 *       signs among the format characters that are seen, such as the Arabic number sign, stay. Tags stay in the flags of
 *       England, Scotland and Wales;
 *   <li>joiners and non-joiners where nothing could be joined: at the beginning of a line, after white space, after one
 *       another, and after Latin letters, digits and signs. Persian, the scripts of India and emoji keep theirs;
 *   <li>combining marks that have nothing to stand on, those after the fourth on one character (they climb over the lines
 *       above), and a selector of variants that follows another;
 *   <li>halves of characters, noncharacters, private use (another reader's font shows something else or nothing) and the
 *       place of an object that did not come along, which dictation leaves behind.
 * </ul>
 *
 * <p>Characters that this Java does not know yet stay, because the reader's screen may: a new emoji is no reason to lose one.
 * What is left is kept character for character; nothing is composed or decomposed. White space of any kind and length
 * becomes one space, one line end or the gap between two paragraphs. What went through once comes through again as it is.
 */
final class Plain {

    private static final int MOST_MARKS = 4;

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final List<String> FLAGS = List.of(tags("gbeng"), tags("gbsct"), tags("gbwls"));

    private static final char NEL = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final String text;
    private final List<StringBuilder> paragraphs = new ArrayList<>();

    /** White space that is owed before the next character, if there is one. */
    private boolean isSpace;

    private int lineEnds;
    private boolean isGap;

    /** The last character that was kept, 0 at the beginning of a line and after a space. */
    private int last;

    private int marks;

    private Plain(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEL) {
                // The two halves of a Windows line end are one.
                if (c != '\n' || at < 2 || text.charAt(at - 2) != '\r') {
                    blank(c);
                }
            } else if (isKept(c)) {
                put(c);
                at += c == BLACK_FLAG ? flag(at) : 0;
            }
        }
    }

    /** As one line; empty when there is nothing to be seen. */
    static String line(String text) {
        return String.join(" ", paragraphs(text)).replace('\n', ' ');
    }

    /** The paragraphs, parted by blank lines; within one, lines end with {@code '\n'}. None is empty. */
    static List<String> paragraphs(String text) {
        return new Plain(text).paragraphs.stream().map(StringBuilder::toString).toList();
    }

    private void blank(int c) {
        isSpace = true;
        switch (c) {
            case '\n', '\r', '\u000b', NEL, LINE_SEPARATOR -> lineEnds++;
            case '\f', PARAGRAPH_SEPARATOR -> isGap = true;
            default -> {}
        }
    }

    /** Whether a character stays where it stands. */
    private boolean isKept(int c) {
        int before = isSpace ? 0 : last;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> isJoiner(c) ? before >= 0x300 && !isJoiner(before) : isSeenFormat(c);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                before != 0 && marks < MOST_MARKS && !(isSelector(c) && isSelector(before));
            default -> !isBlankLetter(c) && !isNeverSeen(c);
        };
    }

    private void put(int c) {
        if (paragraphs.isEmpty() || isGap || lineEnds > 1) {
            paragraphs.add(new StringBuilder());
        } else if (isSpace) {
            line().append(lineEnds == 1 ? '\n' : ' ');
        }
        line().appendCodePoint(c);
        marks = isMark(c) ? marks + 1 : isJoiner(c) ? marks : 0;
        last = c;
        isSpace = false;
        isGap = false;
        lineEnds = 0;
    }

    private StringBuilder line() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** How much of the text belongs to the black flag before it. */
    private int flag(int at) {
        for (String flag : FLAGS) {
            if (text.startsWith(flag, at)) {
                line().append(flag);
                return flag.length();
            }
        }
        return 0;
    }

    private static String tags(String letters) {
        StringBuilder tags = new StringBuilder();
        letters.chars().forEach(letter -> tags.appendCodePoint(0xE0000 + letter));
        return tags.appendCodePoint(0xE007F).toString();
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Signs that stand before numbers and verses in Arabic, Syriac and Kaithi; Unicode calls them format, people see them. */
    private static boolean isSeenFormat(int c) {
        return c >= 0x600 && c <= 0x605
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    private static boolean isBlankLetter(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0xFFFC;
    }

    /** Noncharacters, and places where Unicode promises to put only what is not seen. */
    private static boolean isNeverSeen(int c) {
        return (c & 0xFFFE) == 0xFFFE
                || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0xE0000 && c <= 0xE0FFF
                || c >= 0xFFF0 && c <= 0xFFF8
                || c == 0x2065;
    }
}
