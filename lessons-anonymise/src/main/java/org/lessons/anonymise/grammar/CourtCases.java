package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Cases before a court, by their names and citations: R v Smith, Re T, X v Y NHS Trust, [2019] EWCA Civ 123. */
final class CourtCases {

    private static final Words JOINTS = Words.of("of and the for ors others anor on behalf application de la");

    private static final Words COURTS = Words.of(
            "ewca ewhc uksc ukhl ewcop ukut ukeat ewfc csoh csih nica niqb ukpc ukftt eat ewcc wlr er ac qb kb fam fcr flr",
            "bmlr ccl hlr ehrr echr ecr elr icr irlr");

    private static final Words BEGINS = Words.of("v vs re");

    private static final int REACH = 8;

    private CourtCases() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {BEGINS};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (tokens.isSign(i, '[') || tokens.isSign(i, '(')) {
            citation(tokens, i, found);
        } else if ((tokens.isWord(i, "v") || tokens.isWord(i, "vs")) && !tokens.isCapitalised(i)) {
            parties(tokens, i, found);
        } else if (tokens.isCapitalised(i) && tokens.isWord(i, "re") && tokens.isCapitalised(i + 1)) {
            // X is anybody until a year or a bracket says whose case it was.
            boolean anybody = tokens.isWord(i + 1, "x") || tokens.isWord(i + 1, "y") || tokens.isWord(i + 1, "z");
            boolean told = tokens.isSign(i + 2, '[') || tokens.isSign(i + 2, '(');
            boolean letter = tokens.length(i + 1) == 1 && !tokens.isWord(i + 1, "i") && (!anybody || told);
            boolean child = tokens.isSign(i + 2, '(') && tokens.isCapitalised(i + 3);
            if (letter || child) {
                found.span(tokens.start(i), tokens.end(i + 1), Category.OTHER, "court-case", 0.75);
            }
        }
    }

    /** [2019] EWCA Civ 123. */
    private static void citation(Tokens tokens, int i, Found found) {
        boolean year = Years.isYear(tokens, i + 1) && (tokens.isSign(i + 2, ']') || tokens.isSign(i + 2, ')'));
        if (!year) {
            return;
        }
        int court = tokens.isNumber(i + 3, 1, 2) ? i + 4 : i + 3;
        if (!COURTS.has(tokens, court)) {
            return;
        }
        int number = court + 1;
        for (int words = 0; words < 3 && tokens.is(number, Tokens.Kind.WORD); words++) {
            number++;
        }
        if (tokens.isNumber(number, 1, 5)) {
            found.span(tokens.start(i), tokens.end(number), Category.OTHER, "citation", 0.95);
        }
    }

    private static void parties(Tokens tokens, int i, Found found) {
        int first = i - 1;
        if (tokens.isSign(first, ')')) {
            // R (on the application of X) v Y
            int open = first - 1;
            while (open > first - REACH && open > 0 && !tokens.isSign(open, '(')) {
                open--;
            }
            first = tokens.isSign(open, '(') ? open - 1 : first;
        }
        first = walk(tokens, first, -1);
        int right = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        int last = walk(tokens, right, 1);
        if (first >= 0 && last >= 0) {
            boolean crown = tokens.isWord(first, "r") || first < i - 1 || last > right;
            found.span(tokens.start(first), tokens.end(last), Category.OTHER, "court-case", crown ? 0.75 : 0.5);
        }
    }

    /** How far words with capitals reach from a token; -1 when there are none. */
    private static int walk(Tokens tokens, int from, int step) {
        int reached = -1;
        int at = from;
        for (int steps = 0; steps < REACH; steps++, at += step) {
            if (tokens.isCapitalised(at) && (!tokens.isWord(at, "in") && !tokens.isWord(at, "see"))) {
                reached = at;
            } else if (at == from && !tokens.isWord(at, "the")
                    || !JOINTS.has(tokens, at)
                            && !tokens.isSign(at, '&')
                            && !(tokens.isDash(at) && tokens.touchesNext(at))) {
                break;
            }
        }
        return reached;
    }
}
