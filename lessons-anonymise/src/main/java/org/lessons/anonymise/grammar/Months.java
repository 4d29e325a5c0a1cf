package org.lessons.anonymise.grammar;

/** The names of the months in English and Welsh, and when one that stands alone is meant as a month. */
final class Months {

    static final Words NAMES = Words.of(
            "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11",
            "december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12",
            "ionawr=1 chwefror=2 mawrth=3 fawrth=3 ebrill=4 mai=5 fai=5 mehefin=6 fehefin=6 gorffennaf=7 orffennaf=7",
            "awst=8 medi=9 fedi=9 hydref=10 tachwedd=11 dachwedd=11 rhagfyr=12 ragfyr=12");

    /** Words that are hardly ever anything but a month. */
    private static final Words PLAIN = Words.of(
            "january february july september october november december ionawr chwefror mehefin fehefin gorffennaf",
            "orffennaf awst hydref tachwedd dachwedd rhagfyr ragfyr ebrill");

    private static final Words SHORT = Words.of("jan feb mar apr jun jul aug sep sept oct nov dec");

    /** Short forms that are given names or parts of other words as well. */
    private static final Words SHORT_NAMES = Words.of("jan mar apr jun jul dec sep");

    /** Words that are given names as well: April and June mostly are where nothing speaks for a month. */
    private static final Words GIVEN_NAMES = Words.of("april june jan may");

    /** Welsh words that are ordinary words as well. */
    private static final Words WELSH_DOUBLE = Words.of("mawrth fawrth mai fai medi fedi");

    private static final Words TIME = Words.of(
            "in since until till til thru fae frae during last next this early late mid every each throughout previous coming following",
            "around that ym yn ers tan erbyn mis fis dechrau diwedd ddiwedd ganol");

    private static final Words WEAK = Words.of("by from before after for to on through about o i");

    private static final Words PARTS =
            Words.of("end beginning start middle half week weekend fortnight day rest back part month whole all");

    private static final Words JOINTS = Words.of("and or to until till a neu");

    private static final Words PRONOUNS = Words.of(
            "i you we they he she it not be have well also need want help the a seem sound look feel come never",
            "only still as");

    private Months() {}

    /** The month that the token names, 1 to 12; 0 when it is none. */
    static int at(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.WORD) ? Math.max(0, NAMES.value(tokens, i)) : 0;
    }

    /** Whether the word is no month when it stands in small letters behind a number: "the 4 may need". */
    static boolean isVerb(Tokens tokens, int i) {
        return !tokens.isCapitalised(i) && (tokens.isWord(i, "may") || tokens.isWord(i, "march"));
    }

    /** Whether a word before it says that a month is meant. */
    static boolean isTimed(Tokens tokens, int i) {
        int before = tokens.isDash(i - 1) ? i - 2 : i - 1;
        return TIME.has(tokens, before)
                || tokens.isWord(before, "of") && PARTS.has(tokens, before - 1)
                || tokens.isWord(before, "of") && Weekdays.at(tokens, before - 1);
    }

    /** How sure it is that the month's name, with neither day nor year, is meant as one; 0 when it is not. */
    static double alone(Tokens tokens, int i) {
        boolean timed = isTimed(tokens, i);
        if (PLAIN.has(tokens, i)) {
            return timed ? 0.92 : tokens.isCapitalised(i) ? 0.8 : 0.7;
        }
        if (SHORT.has(tokens, i)) {
            boolean name = SHORT_NAMES.has(tokens, i);
            boolean joined = (JOINTS.has(tokens, i + 1) || tokens.isDash(i + 1)) && at(tokens, i + 2) > 0;
            return timed || joined
                    ? name ? 0.7 : 0.8
                    : tokens.isCapitalised(i) && !name && !besideName(tokens, i) ? 0.5 : 0;
        }
        if (WELSH_DOUBLE.has(tokens, i)) {
            return timed && tokens.isCapitalised(i) ? 0.8 : 0;
        }
        return tokens.isCapitalised(i) ? capital(tokens, i, timed) : small(tokens, i, timed);
    }

    /** March, April, May, June and August with a capital. */
    private static double capital(Tokens tokens, int i, boolean timed) {
        boolean joined = JOINTS.has(tokens, i - 1) && at(tokens, i - 2) > 0
                || JOINTS.has(tokens, i + 1) && at(tokens, i + 2) > 0
                || tokens.isDash(i + 1) && at(tokens, i + 2) > 0
                || tokens.isDash(i - 1) && at(tokens, i - 2) > 0;
        boolean theOne = tokens.isWord(i - 1, "the")
                && (tokens.isWord(i + 1, "before") || tokens.isWord(i + 1, "after") || tokens.isWord(i + 1, "of"));
        boolean yearly = (tokens.isWord(i + 1, "last") || tokens.isWord(i + 1, "this") || tokens.isWord(i + 1, "next"))
                && tokens.isWord(i + 2, "year");
        // It was June before anybody rang.
        boolean until = (tokens.isWord(i - 1, "was") || tokens.isWord(i - 1, "be"))
                && (tokens.isWord(i + 1, "before") || tokens.isWord(i + 1, "when"));
        if (timed || theOne || yearly || until) {
            return 0.9;
        }
        if (joined) {
            return 0.75;
        }
        if (besideName(tokens, i)) {
            return 0;
        }
        if (WEAK.has(tokens, i - 1) || tokens.isWord(i - 1, "of")) {
            return GIVEN_NAMES.has(tokens, i) ? 0.55 : 0.7;
        }
        if (tokens.isWord(i, "august")) {
            return 0.7;
        }
        boolean ends = !tokens.is(i + 1, Tokens.Kind.WORD);
        return ends && !tokens.opensSentence(i) && !GIVEN_NAMES.has(tokens, i) ? 0.4 : 0;
    }

    private static double small(Tokens tokens, int i, boolean timed) {
        if (!timed) {
            return 0;
        }
        boolean may = tokens.isWord(i, "may");
        boolean verb = PRONOUNS.has(tokens, i + 1) || tokens.isWord(i - 1, "this") || tokens.isWord(i - 1, "that");
        return may ? verb || tokens.is(i + 1, Tokens.Kind.WORD) ? 0 : 0.5 : 0.7;
    }

    /** Whether a name stands on either side, so that it is part of one: Theresa May, June Pelham. */
    private static boolean besideName(Tokens tokens, int i) {
        boolean before = tokens.isCapitalised(i - 1) && tokens.closeToNext(i - 1) && !tokens.opensSentence(i - 1);
        boolean after = tokens.isCapitalised(i + 1) && tokens.closeToNext(i);
        return before || after || tokens.isSign(i - 1, '.') && tokens.length(i - 2) <= 2;
    }
}
