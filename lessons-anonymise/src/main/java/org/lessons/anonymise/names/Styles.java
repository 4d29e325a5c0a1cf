package org.lessons.anonymise.names;

/** How somebody is styled before the name: Mr and Mrs, in small letters too; a charge nurse's rank; whose auntie it is. */
final class Styles {

    /** What is written small before a name as well. */
    private static final WordSet SHORT_TITLES =
            WordSet.of("mr mrs ms miss mx dr prof rev revd fr cllr pc auntie aunty uncle");

    /** What stands before a post that is a title: a charge nurse, a detective sergeant. */
    private static final WordSet RANKS = WordSet.of(
            "charge staff senior junior deputy lead student ward community district practice specialist head detective police"
                    + " pharmacy clinical support health chief assistant acting locum nursery");

    /** Which of one's kin somebody is. */
    private static final WordSet KIN = WordSet.of(
            "auntie aunty aunt uncle nan nana nanna gran granny grandad granddad grandma grandpa anti ewythr yncl wncwl modryb nain"
                    + " taid mamgu tadcu mama papa baby");

    private final Reading reading;

    Styles(Reading reading) {
        this.reading = reading;
    }

    boolean isShortTitle(int i) {
        return SHORT_TITLES.has(reading, i);
    }

    /** Whether a word before a name belongs to it. */
    boolean isBefore(int before, int first) {
        return KIN.has(reading, before) || reading.has(before, Sign.KIN) || isRank(before, first);
    }

    private boolean isRank(int before, int first) {
        return RANKS.has(reading, before) && reading.has(first, Sign.TITLE) && reading.has(first, Sign.COMMON);
    }

    /** Whether a sequence of words is a rank, a post and a name, or one's kin by name: "Charge Nurse Pell", "Auntie Quenby". */
    boolean begins(int first, int last) {
        boolean kin = KIN.has(reading, first) && last == first + 1;
        boolean rank = last > first + 1 && isRank(first, first + 1);
        return (kin || rank) && !reading.has(last, Sign.HEAD | Sign.TRADE | Sign.STATE) && !reading.isPublic(last);
    }
}
