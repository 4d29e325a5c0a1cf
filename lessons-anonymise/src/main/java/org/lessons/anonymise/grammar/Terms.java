package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Terms of imprisonment, a clue to whose case it was: sentenced to four years, two years and six months' imprisonment. */
final class Terms {

    private static final Words UNITS = Words.of("year years month months week weeks day days");

    private static final Words PRISON = Words.of("imprisonment prison custody detention jail inside");

    private static final Words GIVEN =
            Words.of("sentenced imprisoned jailed sentence term terms imprisonment detained");

    private static final double CLUE = 0.3;

    private Terms() {}

    /** The words with which one may begin; figures begin one too. */
    static Words[] begins() {
        return new Words[] {NumberWords.CARDINALS};
    }

    static void at(Tokens tokens, int i, Found found) {
        int last = last(tokens, i);
        if (last < 0) {
            return;
        }
        int joined = tokens.isWord(last + 1, "and") ? last(tokens, last + 2) : -1;
        last = Math.max(last, joined);
        int behind = tokens.isApostrophe(last + 1) ? last + 2 : last + 1;
        if (tokens.isWord(behind, "s") || tokens.isWord(behind, "in") || tokens.isWord(behind, "of")) {
            behind++;
        }
        boolean prison = PRISON.has(tokens, behind);
        boolean to = tokens.isWord(i - 1, "to") || tokens.isWord(i - 1, "of") || tokens.isWord(i - 1, "for");
        if (prison || to && (GIVEN.has(tokens, i - 2) || GIVEN.has(tokens, i - 3))) {
            found.span(tokens.start(i), tokens.end(last), Category.OTHER, "term", CLUE);
        }
    }

    /** The unit behind the figure at the token; -1 when there is no such figure or unit. */
    private static int last(Tokens tokens, int i) {
        int figure =
                tokens.isNumber(i, 1, 3) ? i : NumberWords.cardinal(tokens, i).last();
        boolean some =
                tokens.isNumber(i, 1, 3) || NumberWords.cardinal(tokens, i).value() > 0;
        return some && UNITS.has(tokens, figure + 1) ? figure + 1 : -1;
    }
}
