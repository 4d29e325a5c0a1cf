package org.lessons.io.json;

/** A text of which some characters are escaped, on its way to the bytes that are meant. */
final class Escapes {

    private static final int DIGITS = 4;

    private final byte[] meant;
    private int length;
    private boolean isAscii;

    /**
     * Takes the escapes away.
     *
     * @param isAscii whether all that is not escaped is ASCII
     * @throws NotPlain when one of them is no escape, or half a character
     */
    Escapes(byte[] text, int from, int to, boolean isAscii) {
        this.meant = new byte[to - from];
        this.isAscii = isAscii;
        int at = from;
        while (at < to) {
            byte c = text[at++];
            if (c != '\\') {
                meant[length++] = c;
            } else if (text[at] == 'u' && to - at > DIGITS) {
                add(unit(text, at + 1));
                at += 1 + DIGITS;
            } else {
                meant[length++] = shorthand(text[at++]);
            }
        }
    }

    byte[] meant() {
        return meant;
    }

    int length() {
        return length;
    }

    boolean isAscii() {
        return isAscii;
    }

    private static byte shorthand(byte c) {
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw NotPlain.SIGNAL;
        };
    }

    private static int unit(byte[] text, int from) {
        int unit = 0;
        for (int at = from; at < from + DIGITS; at++) {
            int digit = text[at] < 0 ? -1 : Character.digit(text[at], 16);
            if (digit < 0) {
                throw NotPlain.SIGNAL;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** In UTF-8, which is never longer than the escape. Whether halves fit together is left to a parser. */
    private void add(int unit) {
        if (unit < 0x80) {
            meant[length++] = (byte) unit;
            return;
        }
        if (Character.isSurrogate((char) unit)) {
            throw NotPlain.SIGNAL;
        }
        isAscii = false;
        if (unit < 0x800) {
            meant[length++] = (byte) (0xC0 | unit >> 6);
        } else {
            meant[length++] = (byte) (0xE0 | unit >> 12);
            meant[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
        }
        meant[length++] = (byte) (0x80 | unit & 0x3F);
    }
}
