package org.lessons.anonymise.grammar;

/** The days of the week: nobody's date by themselves, and part of one that they stand before. */
final class Weekdays {

    private static final Words NAMES = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues weds thur thurs fri",
            "mondays llun mercher iau gwener sadwrn sul");

    /** Short forms that are ordinary words in small letters. */
    private static final Words DOUBLE = Words.of("sat sun wed mawrth");

    private Weekdays() {}

    static boolean at(Tokens tokens, int i) {
        return NAMES.has(tokens, i) || DOUBLE.has(tokens, i) && tokens.isCapitalised(i);
    }
}
