package org.lessons.io.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a text that went through {@link Plain}, and texts shortened where a sentence ends.
 *
 * <p>The rules are our own: those of the Java runtime change from one release to the next, and a book that is made again should
 * be the same book. A sentence ends with a full stop, question or exclamation mark and the quotes and brackets that close
 * after it, before white space, unless a small letter follows or an {@linkplain Abbreviations abbreviation} explains the
 * full stop; with the marks of scripts that put no space there, at once; and before a line that is a point of a list.
 * What stands in {@code ⟦…⟧} is one word. In doubt there is no end.
 */
final class Sentences {

    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';

    /** What was put in for something else is short; brackets further apart than this are somebody's own. */
    private static final int LONGEST_REPLACEMENT = 80;

    private static final char ELLIPSIS = '\u2026';

    /** Full stops and marks that stand before white space, in the scripts that have capitals. */
    private static final String MARKS = ".!?\u2026\u203c\u203d\u2047\u2048\u2049\uff0e";

    /** Those of Chinese and Japanese, Arabic and Urdu, Devanagari, Armenian, Ethiopic, Burmese, Khmer. */
    private static final String MARKS_THAT_END =
            "\u3002\uff61\uff01\uff1f\u061f\u06d4\u0964\u0965\u0589\u1362\u1367\u104b\u17d4\u17d5";

    private static final String CLOSERS = "\"')]}\u2019\u201d\u00bb\u203a\u300d\u300f\u3011\u300b\uff09\uff3d";

    private final String text;
    private final Abbreviations abbreviations;
    private int next;

    /** Whether we are in a point of a list, on its first line or one that goes on. */
    private boolean isPoint;

    private Sentences(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.isPoint = startsPoint(0);
    }

    /** A text, and whether it is the whole of it. */
    record Shortened(List<String> paragraphs, boolean isWhole) {

        Shortened {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The sentences of a line or a paragraph, without the white space between them. */
    static List<String> of(String text, Locale locale) {
        Sentences sentences = new Sentences(text, Abbreviations.in(locale));
        List<String> found = new ArrayList<>();
        while (sentences.hasNext()) {
            int from = sentences.next;
            found.add(text.substring(from, sentences.end()));
        }
        return found;
    }

    /**
     * Whole sentences from the beginning, as many as there is room for; paragraphs stay paragraphs. The first is taken even
     * when it takes up to twice the room. When it takes more, nothing is.
     *
     * @param most so many characters (code points), those between sentences of a paragraph included
     */
    static Shortened shorten(List<String> paragraphs, int most, Locale locale) {
        Abbreviations abbreviations = Abbreviations.in(locale);
        List<String> kept = new ArrayList<>();
        long room = most;
        for (String paragraph : paragraphs) {
            Sentences sentences = new Sentences(paragraph, abbreviations);
            int from = 0;
            while (sentences.hasNext()) {
                int end = sentences.end();
                boolean isFirst = from == 0 && kept.isEmpty();
                int length = paragraph.codePointCount(from, end);
                if (length > (isFirst ? 2L * most : room)) {
                    keep(kept, paragraph, from);
                    return new Shortened(kept, false);
                }
                room -= length;
                from = end;
            }
            keep(kept, paragraph, from);
        }
        return new Shortened(kept, true);
    }

    private static void keep(List<String> kept, String paragraph, int end) {
        if (end > 0) {
            kept.add(paragraph.substring(0, end));
        }
    }

    /** Whether there is another; {@code next} is where it begins. */
    private boolean hasNext() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            if (text.charAt(next++) == '\n') {
                isPoint = startsPoint(next);
            }
        }
        return next < text.length();
    }

    /** Where the sentence ends that begins at {@code next}, which is put behind it. */
    private int end() {
        int start = next;
        int last = start;
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '\n' && endsLine(next)) {
                return last;
            }
            int mark = next;
            next = isMark(c) ? afterMarks(mark) : c == OPEN ? afterReplacement(mark) : mark + 1;
            if (!Character.isWhitespace(c)) {
                last = next;
            }
            if (isMark(c) && ends(start, mark, next)) {
                return last;
            }
        }
        return last;
    }

    /** A point ends with its line, unless the next goes on in small letters; so does what stands above a point. */
    private boolean endsLine(int lineEnd) {
        if (startsPoint(lineEnd + 1)) {
            return true;
        }
        return isPoint && lineEnd + 1 < text.length() && !Character.isLowerCase(text.codePointAt(lineEnd + 1));
    }

    /** A sign or a number at the beginning of a line, and a space. */
    private boolean startsPoint(int at) {
        if (at >= text.length()) {
            return false;
        }
        int after = at + 1;
        if ("-*+\u2022\u2023\u25e6\u00b7".indexOf(text.charAt(at)) < 0) {
            while (after < text.length() && after - at < 2 && Character.isDigit(text.charAt(after))) {
                after++;
            }
            boolean isNumber = Character.isDigit(text.charAt(at));
            boolean isLetter = after == at + 1 && Character.isLetter(text.charAt(at));
            if (after >= text.length() || !(text.charAt(after) == ')' || isNumber && text.charAt(after) == '.')) {
                return false;
            }
            if (!isNumber && !isLetter) {
                return false;
            }
            after++;
        }
        return after >= text.length() || Character.isWhitespace(text.charAt(after));
    }

    private int afterMarks(int at) {
        int after = at;
        while (after < text.length() && (isMark(text.charAt(after)) || CLOSERS.indexOf(text.charAt(after)) >= 0)) {
            after++;
        }
        return after;
    }

    private int afterReplacement(int open) {
        int most = Math.min(text.length(), open + LONGEST_REPLACEMENT);
        for (int at = open + 1; at < most && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == CLOSE) {
                return at + 1;
            }
        }
        return open + 1;
    }

    /** Whether the marks from one place to another end the sentence. */
    private boolean ends(int start, int mark, int after) {
        boolean isAsked = false;
        boolean isLeftOpen = text.startsWith("..", mark);
        boolean isEnd = false;
        for (int at = mark; at < after; at++) {
            char c = text.charAt(at);
            isEnd |= MARKS_THAT_END.indexOf(c) >= 0;
            isLeftOpen |= c == ELLIPSIS;
            isAsked |= MARKS.indexOf(c) > 0 && c != ELLIPSIS;
        }
        if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
            boolean isQuoted = CLOSERS.indexOf(text.charAt(after - 1)) >= 0;
            return isEnd && !(isQuoted && Character.isLetter(text.codePointAt(after)));
        }
        int follows = isEnd ? text.length() : following(after);
        if (follows == text.length()) {
            return true;
        }
        int c = text.codePointAt(follows);
        if (Character.isLowerCase(c) || isMark(text.charAt(follows))) {
            return false;
        }
        boolean isNumber = Character.isDigit(c) || c == OPEN;
        if (isAsked) {
            return true;
        }
        return isLeftOpen
                ? !Character.isDigit(c) && !isTheTeller(follows)
                : !abbreviations.explain(text, start, mark, isNumber);
    }

    /** The next letter, digit, mark or replacement; the end of the text when none follows or a point of a list does. */
    private int following(int after) {
        for (int at = after; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && endsLine(at)) {
                return text.length();
            }
            if (c == OPEN || isMark(c) || Character.isLetterOrDigit(text.codePointAt(at))) {
                return at;
            }
        }
        return text.length();
    }

    /** "I", which is a capital letter wherever it stands. */
    private boolean isTheTeller(int at) {
        return text.charAt(at) == 'I'
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || MARKS_THAT_END.indexOf(c) >= 0;
    }
}
