package org.lessons.io.csv;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe in front of it, which reading takes away again.
 *
 * <p>It stands before whatever a spreadsheet might begin a formula with, now or after it has dropped a character that it
 * does not show, and before a text that begins with an apostrophe itself; hence no text is changed by the way there and
 * back.
 */
final class Guard {

    static final String SIGN = "'";

    /** What is guarded when it comes first: the signs, those that show as nothing, and the signs in full width. */
    static final String BEFORE = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20'";

    private Guard() {}

    static String on(String text) {
        return !text.isEmpty() && isNeeded(text.charAt(0)) ? SIGN + text : text;
    }

    /** Whether what begins with that is guarded. */
    static boolean isNeeded(char first) {
        return BEFORE.indexOf(first) >= 0;
    }

    /** Whether there is a sign to be taken away from the cell that the buffer has there. */
    static boolean isOn(char[] buffer, int offset, int length) {
        return length > 0 && buffer[offset] == SIGN.charAt(0);
    }

    /** Whether the cells of a column can begin with any of that: numbers and days are themselves in a spreadsheet too. */
    static boolean concerns(Column column) {
        return column.kind() == Kind.TEXT || column.kind() == Kind.CODE;
    }
}
