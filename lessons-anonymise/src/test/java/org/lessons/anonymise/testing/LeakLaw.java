package org.lessons.anonymise.testing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The leak law, written down a second time and in another way than the engine does it: no name, as whole words, under
 * folding of case, accents and white space.
 */
public final class LeakLaw {

    /** What a generalisation writes itself. */
    public static final Set<String> WRITTEN = Set.of(
            "england",
            "scotland",
            "wales",
            "northern ireland",
            "london",
            "north east",
            "north west",
            "yorkshire and the humber",
            "east midlands",
            "west midlands",
            "east of england",
            "south east",
            "south west");

    private LeakLaw() {}

    /**
     * A text without case, accents and kinds of white space.
     *
     * @param text any text
     * @return the folded text
     */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String folded = plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[\\p{Z}\\s\\x{1c}-\\x{1f}\\x{85}]+", " ");
    }

    /**
     * Whether a name is left in a text.
     *
     * @param name the name
     * @param text the text
     * @return true when the law is broken
     */
    public static boolean isLeft(String name, String text) {
        return isLeftInFolded(name, fold(text));
    }

    /**
     * Whether a name is left in a text that is folded already: whole files are folded once and asked for many names.
     *
     * @param name the name, not folded
     * @param where what {@link #fold} made of the text
     * @return true when the law is broken
     */
    public static boolean isLeftInFolded(String name, String where) {
        String folded = fold(name).strip();
        if (folded.isEmpty() || WRITTEN.contains(folded)) {
            return false;
        }
        for (int at = where.indexOf(folded); at >= 0; at = where.indexOf(folded, at + 1)) {
            int end = at + folded.length();
            boolean before = at > 0 && isWord(where.codePointBefore(at));
            boolean after = end < where.length() && isWord(where.codePointAt(end));
            if (!before && !after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
