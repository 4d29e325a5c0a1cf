package org.lessons.benchmarks;

/** Where the characters of a text stand when they are counted as the scorer counts them, by code points. */
final class CodePoints {

    private final int[] before;

    private CodePoints(int[] before) {
        this.before = before;
    }

    static CodePoints of(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            before[at] = count;
            boolean pair = Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            count += pair ? 0 : 1;
        }
        before[text.length()] = count;
        return new CodePoints(before);
    }

    /** How many code points begin before that many UTF-16 units. */
    int at(int utf16) {
        return before[utf16];
    }
}
