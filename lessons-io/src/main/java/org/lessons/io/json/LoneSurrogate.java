package org.lessons.io.json;

/** Half of a character beyond the basic plane, without its other half: Java and JSON can hold it, UTF-8 cannot. */
final class LoneSurrogate {

    private LoneSurrogate() {}

    static boolean isIn(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
