package org.lessons.anonymise.grammar;

/** All grammars, asked at one token: those only that can begin with it. */
public final class Grammars {

    /** The source of an age that is one only if somebody's name stands before it. */
    public static final String AGE_BESIDE = "age-beside";

    private static final int NUMBERS = 1;
    private static final int INSURANCE = 1 << 1;
    private static final int VEHICLES = 1 << 2;
    private static final int REFERENCES = 1 << 3;
    private static final int ADDRESSES = 1 << 4;
    private static final int POSTCODES = 1 << 5;
    private static final int PREMISES = 1 << 6;
    private static final int DATES = 1 << 7;
    private static final int AGES = 1 << 8;
    private static final int SUMS = 1 << 9;
    private static final int TITLED_NAMES = 1 << 10;
    private static final int ONLY_POSTS = 1 << 11;
    private static final int RARE_CONDITIONS = 1 << 12;
    private static final int COURT_CASES = 1 << 13;
    private static final int PETS = 1 << 14;
    private static final int HEADLINES = 1 << 15;
    private static final int TERMS = 1 << 16;

    private static final int OF_NUMBER = NUMBERS | REFERENCES | PREMISES | DATES | AGES | SUMS | TERMS;
    private static final int OF_MIXED =
            INSURANCE | VEHICLES | REFERENCES | ADDRESSES | POSTCODES | PREMISES | DATES | AGES;

    /** What a word begins in one piece with the sign behind it and what comes next. */
    private static final int OF_JOINED = REFERENCES | ADDRESSES;

    /** What two or three letters begin before figures. */
    private static final int OF_LETTERS = INSURANCE | VEHICLES;

    /** Of words and signs. Most words begin nothing, so that for most tokens one look-up is all there is to do. */
    private static final Beginnings BEGINNINGS = new Beginnings();

    static {
        BEGINNINGS.add(ADDRESSES, Addresses.begins());
        BEGINNINGS.add(POSTCODES, Postcodes.begins());
        BEGINNINGS.add(PREMISES, Premises.begins());
        BEGINNINGS.add(DATES, Dates.begins());
        BEGINNINGS.add(AGES, Ages.begins());
        BEGINNINGS.add(SUMS, Sums.begins());
        BEGINNINGS.add(TITLED_NAMES, TitledNames.begins());
        BEGINNINGS.add(ONLY_POSTS, OnlyPosts.begins());
        BEGINNINGS.add(RARE_CONDITIONS, RareConditions.begins());
        BEGINNINGS.add(COURT_CASES, CourtCases.begins());
        BEGINNINGS.add(TERMS, Terms.begins());
        BEGINNINGS.add(PETS, Pets.begins());
        BEGINNINGS.addSigns(NUMBERS, "+(");
        BEGINNINGS.addSigns(ADDRESSES, "@");
        BEGINNINGS.addSigns(DATES, Tokens.APOSTROPHES);
        BEGINNINGS.addSigns(SUMS, Sums.SIGNS);
        BEGINNINGS.addSigns(COURT_CASES, "[(");
        BEGINNINGS.addSigns(HEADLINES, Headlines.OPENING);
    }

    private Grammars() {}

    /**
     * Adds whatever stands at a token.
     *
     * @param tokens the passage
     * @param i the token
     * @param found takes what is there
     */
    public static void at(Tokens tokens, int i, Found found) {
        int grammars = switch (tokens.kind(i)) {
            case WORD -> BEGINNINGS.of(tokens.hash(i)) | ofShape(tokens, i);
            case SIGN -> BEGINNINGS.of(tokens.hash(i));
            case NUMBER -> OF_NUMBER;
            case MIXED -> OF_MIXED;
        };
        if (grammars != 0) {
            ask(grammars, tokens, i, found);
        }
    }

    /** What any letters begin, for the sake of what follows them. */
    private static int ofShape(Tokens tokens, int i) {
        int joined = tokens.touchesNext(i) && tokens.touchesNext(i + 1) ? OF_JOINED : 0;
        int length = tokens.length(i);
        return length > 1 && length <= 3 && !tokens.is(i + 1, Tokens.Kind.WORD) ? joined | OF_LETTERS : joined;
    }

    /** Whatever begins, asked everybody: what {@link #at} must find as well. */
    static void askAll(Tokens tokens, int i, Found found) {
        ask(-1, tokens, i, found);
    }

    private static void ask(int grammars, Tokens tokens, int i, Found found) {
        if ((grammars & NUMBERS) != 0) {
            Numbers.at(tokens, i, found);
        }
        if ((grammars & INSURANCE) != 0) {
            NationalInsurance.at(tokens, i, found);
        }
        if ((grammars & VEHICLES) != 0) {
            Vehicles.at(tokens, i, found);
        }
        if ((grammars & REFERENCES) != 0) {
            References.at(tokens, i, found);
        }
        if ((grammars & ADDRESSES) != 0) {
            Addresses.at(tokens, i, found);
        }
        if ((grammars & POSTCODES) != 0) {
            Postcodes.at(tokens, i, found);
        }
        if ((grammars & PREMISES) != 0) {
            Premises.at(tokens, i, found);
        }
        if ((grammars & DATES) != 0) {
            Dates.at(tokens, i, found);
        }
        if ((grammars & AGES) != 0) {
            Ages.at(tokens, i, found);
        }
        if ((grammars & SUMS) != 0) {
            Sums.at(tokens, i, found);
        }
        if ((grammars & TITLED_NAMES) != 0) {
            TitledNames.at(tokens, i, found);
        }
        if ((grammars & ONLY_POSTS) != 0) {
            OnlyPosts.at(tokens, i, found);
        }
        if ((grammars & RARE_CONDITIONS) != 0) {
            RareConditions.at(tokens, i, found);
        }
        if ((grammars & COURT_CASES) != 0) {
            CourtCases.at(tokens, i, found);
        }
        if ((grammars & TERMS) != 0) {
            Terms.at(tokens, i, found);
        }
        if ((grammars & PETS) != 0) {
            Pets.at(tokens, i, found);
        }
        if ((grammars & HEADLINES) != 0) {
            Headlines.at(tokens, i, found);
        }
    }
}
