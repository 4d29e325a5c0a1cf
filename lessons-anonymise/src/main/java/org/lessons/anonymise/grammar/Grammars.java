package org.lessons.anonymise.grammar;

/** All recognisers, asked at one token. */
public final class Grammars {

    /** The source of an age that is one only if somebody's name stands before it. */
    public static final String AGE_BESIDE = "age-beside";

    /** What may begin with letters alone. */
    private static final Recogniser[] WORD = {
        NationalInsurance::at,
        Vehicles::at,
        References::at,
        Addresses::at,
        Postcodes::at,
        Premises::at,
        Dates::at,
        Ages::at,
        Sums::at,
        TitledNames::at,
        OnlyPosts::at,
        RareConditions::at,
        CourtCases::at,
        Terms::at,
        Pets::at
    };

    private static final Recogniser[] NUMBER = {
        Numbers::at, References::at, Premises::at, Dates::at, Ages::at, Sums::at, Terms::at
    };

    private static final Recogniser[] MIXED = {
        NationalInsurance::at,
        Vehicles::at,
        References::at,
        Addresses::at,
        Postcodes::at,
        Premises::at,
        Dates::at,
        Ages::at
    };

    private static final Recogniser[] SIGN = {
        Numbers::at, Addresses::at, Dates::at, Sums::at, CourtCases::at, Headlines::at
    };

    private Grammars() {}

    /**
     * Adds whatever stands at a token.
     *
     * @param tokens the passage
     * @param i the token
     * @param found takes what is there
     */
    public static void at(Tokens tokens, int i, Found found) {
        for (Recogniser grammar : beginningWith(tokens.kind(i))) {
            grammar.at(tokens, i, found);
        }
    }

    private static Recogniser[] beginningWith(Tokens.Kind kind) {
        return switch (kind) {
            case WORD -> WORD;
            case NUMBER -> NUMBER;
            case MIXED -> MIXED;
            case SIGN -> SIGN;
        };
    }
}
