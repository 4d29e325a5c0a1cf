package org.lessons.anonymise.grammar;

/** Numbers that stand close together, with blanks, hyphens, dots or brackets between them, read as one. */
final class DigitRun {

    /** The longest run that means anything: a payment card. */
    static final int LONGEST = 19;

    private static final int MOST_GROUPS = 12;

    private final Tokens tokens;
    private final int first;
    private final StringBuilder digits = new StringBuilder(LONGEST + 1);
    private final int[] groups = new int[MOST_GROUPS];
    private int count;
    private int last;
    private boolean pairs = true;
    private boolean hyphens = true;

    private DigitRun(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
    }

    /** The run that begins at a number, or at a plus or an opening bracket before one. */
    static DigitRun at(Tokens tokens, int i) {
        DigitRun run = new DigitRun(tokens, i);
        int at = run.isPlus() || tokens.isSign(i, '(') ? i + 1 : i;
        if (tokens.isSign(at, '(')) {
            at++;
        }
        run.take(at);
        while (run.digits.length() <= LONGEST && run.count < MOST_GROUPS && !run.isSortCode()) {
            int next = run.next();
            if (next < 0) {
                break;
            }
            run.hyphens &= tokens.isDash(next - 1);
            run.take(next);
        }
        return run;
    }

    private void take(int number) {
        groups[count++] = tokens.length(number);
        pairs &= tokens.length(number) == 2;
        digits.append(tokens.length(number) > LONGEST ? "9".repeat(LONGEST + 1) : tokens.at(number));
        last = number;
    }

    /** Where the next number of the run stands; -1 when the run ends. */
    private int next() {
        int at = last + 1;
        int from = last;
        for (int signs = 0; signs < 2 && isJoint(at) && tokens.closeToNext(from); signs++) {
            from = at;
            at++;
        }
        // Dots join the groups of a telephone number; a blank behind one ends a sentence.
        boolean dot = tokens.isSign(from, '.') && !(tokens.touchesNext(from - 1) && tokens.touchesNext(from));
        return !dot && tokens.is(at, Tokens.Kind.NUMBER) && tokens.closeToNext(from) ? at : -1;
    }

    private boolean isJoint(int at) {
        return tokens.isDash(at) || tokens.isSign(at, ')') || tokens.isSign(at, '(') || tokens.isSign(at, '.');
    }

    /** Whether a run that began before goes on at the token. */
    static boolean continues(Tokens tokens, int i) {
        int at = i - 1;
        int steps = 0;
        while (steps < 2
                && tokens.is(at, Tokens.Kind.SIGN)
                && ")(-.+\u2010\u2011\u2013".indexOf(tokens.text().charAt(tokens.start(at))) >= 0
                && tokens.closeToNext(at)) {
            if (tokens.isSign(at, '+') || isBracket(tokens, at)) {
                return true;
            }
            at--;
            steps++;
        }
        boolean dot = tokens.isSign(i - 1, '.') && !(tokens.touchesNext(i - 2) && tokens.touchesNext(i - 1));
        return !dot && tokens.is(at, Tokens.Kind.NUMBER) && tokens.closeToNext(at);
    }

    /** Whether a run can begin with the bracket around its first digits: (0115) 496 0217. */
    static boolean isBracket(Tokens tokens, int i) {
        return tokens.isSign(i, '(')
                && (tokens.isNumber(i + 1, 2, 5) && tokens.isSign(i + 2, ')')
                        || tokens.isSign(i + 1, '+') && tokens.is(i + 2, Tokens.Kind.NUMBER));
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    CharSequence digits() {
        return digits;
    }

    int length() {
        return digits.length();
    }

    int groups() {
        return count;
    }

    boolean isPlus() {
        return tokens.isSign(first, '+');
    }

    boolean startsWith(String prefix) {
        return digits.indexOf(prefix) == 0;
    }

    /** 12-34-56. */
    boolean isSortCode() {
        return count == 3 && pairs && hyphens;
    }

    /** 943 476 5919: as NHS numbers are printed. */
    boolean isThreeThreeFour() {
        return count == 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4;
    }

    /** 1-123456789: as the regulator numbers locations. */
    boolean isLocationNumber() {
        return count == 2 && groups[0] == 1 && startsWith("1") && hyphens && groups[1] >= 8 && groups[1] <= 11;
    }
}
