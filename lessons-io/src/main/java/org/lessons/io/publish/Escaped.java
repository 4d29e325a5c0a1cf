package org.lessons.io.publish;

import java.util.regex.Pattern;

/**
 * A text that went through {@link Plain}, made harmless for where it is put: what a reader's program shows is the text and
 * nothing but the text.
 */
final class Escaped {

    /**
     * Nothing that is seen, between two halves of what would be a link by itself. GitHub and others look for addresses in the
     * finished text, where a backslash or an entity is long forgotten; a comment is still there.
     */
    private static final String APART = "<!-- -->";

    private static final Pattern LINE_END = Pattern.compile("\n", Pattern.LITERAL);

    private Escaped() {}

    /** For the content of elements in HTML and SVG and for attributes in double quotes. Line ends stay. */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * For one line of Markdown, CommonMark's or GitHub's: as a paragraph or its beginning, in a list item, a heading, a block
     * quote, or a table's cell with a space on either side. No mark means anything, no HTML comes through, and nothing
     * becomes a link or a mention by itself. Numbers behind {@code #} and names between colons are left to those who make
     * something of them. A line end becomes a space.
     */
    static String markdown(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int begun = beginning(line, escaped);
        for (int at = begun; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean isLast = at + 1 == line.length();
            char next = isLast ? ' ' : line.charAt(at + 1);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$' ->
                    escaped.append('\\').append(c);
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append(isBlank(next) && !isLast ? "&" : "&amp;");
                case '@' -> escaped.append(isBlank(next) ? "@" : "@" + APART);
                case ':' -> escaped.append(line.startsWith("//", at + 1) ? ":" + APART : ":");
                case '.' -> escaped.append(endsWww(line, at) && !isBlank(next) ? APART + "." : ".");
                // At its end a heading would lose it.
                case '#' -> escaped.append(isLast ? "\\#" : "#");
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** For a paragraph of Markdown that keeps its lines; each stands alone as {@link #markdown} has it. */
    static String markdownLines(String paragraph) {
        StringBuilder escaped = new StringBuilder(paragraph.length() + 16);
        for (String line : LINE_END.split(paragraph, -1)) {
            escaped.append(escaped.isEmpty() ? "" : "\\\n").append(markdown(line));
        }
        return escaped.toString();
    }

    /** Writes what means something at the beginning of a line and nowhere else; returns how far that went. */
    private static int beginning(String line, StringBuilder escaped) {
        if (line.isEmpty()) {
            return 0;
        }
        char first = line.charAt(0);
        char second = line.length() == 1 ? ' ' : line.charAt(1);
        switch (first) {
            case ' ' -> escaped.append("&#32;");
            case '\t' -> escaped.append("&#9;");
            case '#', '=' -> escaped.append('\\').append(first);
            case '+', '-', ':' -> {
                // A list, a line across, an underline, the second row of a table; not the minus of a number.
                boolean isMark = first == ':' ? second == '-' : isBlank(second) || "-:|".indexOf(second) >= 0;
                if (!isMark) {
                    return 0;
                }
                escaped.append('\\').append(first);
            }
            default -> {
                return number(line, escaped);
            }
        }
        return 1;
    }

    /** The number of a list's item. */
    private static int number(String line, StringBuilder escaped) {
        int at = 0;
        while (at < line.length() && at < 10 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean isNumber = at > 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        if (!isNumber || at + 1 < line.length() && !isBlank(line.charAt(at + 1))) {
            return 0;
        }
        escaped.append(line, 0, at).append('\\').append(line.charAt(at));
        return at + 1;
    }

    private static boolean endsWww(String line, int at) {
        return at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
