package org.lessons.anonymise.grammar;

import java.util.List;

/** All recognisers, asked at one token. */
public final class Grammars {

    private static final List<Recogniser> ALL =
            List.of(Numbers::at, Addresses::at, Postcodes::at, Dates::at, Ages::at, Sums::at, TitledNames::at);

    private Grammars() {}

    /**
     * Adds whatever stands at a token.
     *
     * @param tokens the passage
     * @param i the token
     * @param found takes what is there
     */
    public static void at(Tokens tokens, int i, Found found) {
        for (Recogniser grammar : ALL) {
            grammar.at(tokens, i, found);
        }
    }
}
