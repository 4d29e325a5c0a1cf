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
