package org.lessons.anonymise.grammar;

import org.jspecify.annotations.Nullable;

/** Numbers that stand close together, with blanks, hyphens, dots or brackets between them, read as one. */
final class DigitRun {

    /** The longest run that means anything: a payment card. */
    static final int LONGEST = 19;

    private static final int MOST_GROUPS = 12;

    /** What an NHS number or a sort code has. */
    private static final int TOLD_GROUPS = 3;

    private final Tokens tokens;
    private final int first;
    private final int[] groups = new int[TOLD_GROUPS];
    private @Nullable StringBuilder digits;
    private int length;
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
        while (run.length <= LONGEST && run.count < MOST_GROUPS && !run.isSortCode()) {
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
        int digit = Math.min(tokens.length(number), LONGEST + 1);
        if (count < TOLD_GROUPS) {
            groups[count] = digit;
        }
        count++;
        length += digit;
        pairs &= digit == 2;
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
        if (tokens.isSign(i, '+')) {
            // "Flat 98 +44 115 ...": a plus begins a run, whatever stands before it.
            return isBracket(tokens, i - 1);
        }
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

    /** Its digits without what stands between them; made when first asked for, since most numbers are years and ages. */
    CharSequence digits() {
        StringBuilder made = digits;
        if (made == null) {
            made = new StringBuilder(length);
            for (int i = first; i <= last; i++) {
                if (tokens.is(i, Tokens.Kind.NUMBER)) {
                    made.append(tokens.text(), tokens.start(i), Math.min(tokens.end(i), tokens.start(i) + LONGEST + 1));
                }
            }
            digits = made;
        }
        return made;
    }

    int length() {
        return length;
    }

    int groups() {
        return count;
    }

    boolean isPlus() {
        return tokens.isSign(first, '+');
    }

    boolean startsWith(String prefix) {
        return digits().toString().startsWith(prefix);
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
        return count == 2 && groups[0] == 1 && groups[1] >= 8 && groups[1] <= 11 && hyphens && startsWith("1");
    }
}
