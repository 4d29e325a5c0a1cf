package org.lessons.anonymise.release;

/** Names that come from outside, made harmless for where they are put. */
final class Escaped {

    private static final String MORE = "\u2026";

    private Escaped() {}

    /** For the content of elements in HTML and SVG, and for attributes in double quotes. */
    static String text(String words) {
        StringBuilder escaped = new StringBuilder();
        plain(words).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** For a line of Markdown: no mark means anything, and no HTML comes through. */
    static String markdown(String words) {
        StringBuilder escaped = new StringBuilder();
        plain(words).codePoints().forEach(c -> {
            if (c == '&' || c == '<' || c == '>') {
                escaped.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
            } else {
                escaped.append("\\`*_[]#|~!".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** At most so many characters. */
    static String shortened(String words, int most) {
        String plain = plain(words);
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + MORE;
    }

    /**
     * Without what is not seen but has an effect: control characters, marks that turn the direction of writing round, halves of
     * characters. White space of any length becomes one space.
     */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space && isSeen(c)) {
                plain.appendCodePoint(c);
            } else if (space && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
