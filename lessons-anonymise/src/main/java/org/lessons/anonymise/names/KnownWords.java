package org.lessons.anonymise.names;

import org.lessons.anonymise.grammar.WordHash;

/** What others may ask our lists about one word. */
public final class KnownWords {

    private KnownWords() {}

    /**
     * Whether a word is of every day, so that small letters say nothing of a name.
     *
     * @param word one word, in any case
     * @return true when one of our lists has it as a word, whatever else it is
     */
    public static boolean isCommon(CharSequence word) {
        return (Lexicon.ours().signs(WordHash.of(word))
                        & (Sign.COMMON | Sign.NAME_TOO | Sign.MONTH | Sign.PUBLIC | Sign.HEAD))
                != 0;
    }

    /**
     * Whether the word before a place in a text may end somebody's name: in "Ramona Pell (67)" it does, in "Workforce (16)" and
     * "Waterlow (18)" a word of every day or a scale stands there.
     *
     * @param text any text
     * @param at where the word ends, or some signs behind it
     * @return false when our lists know the word as something else and as no name
     */
    public static boolean mayEndName(CharSequence text, int at) {
        int end = at;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int signs = Lexicon.ours().signs(WordHash.of(text, start, end));
        if (end - start == 1
                || (signs & (Sign.COMMON | Sign.PUBLIC | Sign.HEAD | Sign.TRADE)) == 0
                || (signs & Sign.GIVEN) != 0) {
            return true;
        }
        // "Winter (12), Finance (20)", but "Ramona Winter (67)" and "Winter (67) came".
        boolean behindName = start > 1
                && text.charAt(start - 1) == ' '
                && Character.isUpperCase(text.charAt(wordStart(text, start - 1)));
        return (signs & Sign.FAMILY) != 0 && (behindName || goesOn(text, at));
    }

    /** Whether a word follows the bracket behind a figure. */
    private static boolean goesOn(CharSequence text, int figure) {
        int at = figure;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at + 2 < text.length() && text.charAt(at) == ')' && Character.isLetter(text.charAt(at + 2));
    }

    private static int wordStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? Math.max(0, end - 1) : start;
    }

    /**
     * Whether a word is said before a name: Mrs, Cllr, Dr.
     *
     * @param word one word, in any case
     * @return true when our list of titles has it
     */
    public static boolean isTitle(CharSequence word) {
        return (Lexicon.ours().signs(WordHash.of(word)) & Sign.TITLE) != 0;
    }

    /**
     * Whether a word is only said of a name, or joins its parts: Mrs, Cllr, van, the, of.
     *
     * @param word one word, in any case
     * @return true when it is no part by which somebody could be called
     */
    public static boolean isTitleOrParticle(CharSequence word) {
        return (Lexicon.ours().signs(WordHash.of(word)) & (Sign.TITLE | Sign.PARTICLE | Sign.ARTICLE | Sign.JOINS)) != 0
                || word.toString().equals("and");
    }
}
