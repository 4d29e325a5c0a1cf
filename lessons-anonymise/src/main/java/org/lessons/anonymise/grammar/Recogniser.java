package org.lessons.anonymise.grammar;

/** Recognises one grammar at a token; asked at every token of the one pass, so it looks at a few tokens and no more. */
@FunctionalInterface
interface Recogniser {

    /**
     * Adds a span when its grammar stands at the token.
     *
     * @param tokens the passage
     * @param i the token
     * @param found takes the spans
     */
    void at(Tokens tokens, int i, Found found);
}
