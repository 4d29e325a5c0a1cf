package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Numbers by which somebody can be looked up: NHS, National Insurance, telephone, account, vehicle, reference. */
final class Numbers {

    private static final int NHS_DIGITS = 10;
    private static final int LONGEST_RUN = 19;

    private Numbers() {}

    static void at(Tokens tokens, int i, Found found) {
        nationalInsurance(tokens, i, found);
        vehicle(tokens, i, found);
        boolean plus = tokens.isSign(i, '+') && tokens.is(i + 1, Tokens.Kind.NUMBER) && tokens.touchesNext(i);
        boolean bracket = tokens.isSign(i, '(') && tokens.isNumber(i + 1, 2, 5) && tokens.isSign(i + 2, ')');
        if ((plus || bracket || tokens.is(i, Tokens.Kind.NUMBER)) && !continues(tokens, i)) {
            Run run = Run.at(tokens, i);
            telephone(tokens, run, found);
            looked(tokens, run, found);
        }
    }

    /** Whether the token is the middle of a run that was looked at from its beginning. */
    private static boolean continues(Tokens tokens, int i) {
        boolean nearBefore = i > 0 && tokens.start(i) - tokens.end(i - 1) <= 1;
        boolean number = nearBefore && tokens.is(i - 1, Tokens.Kind.NUMBER);
        boolean sign = nearBefore
                && i > 1
                && (tokens.isSign(i - 1, '-') || tokens.isSign(i - 1, ')') || tokens.isSign(i - 1, '+'))
                && tokens.nearNext(i - 2)
                && (tokens.is(i - 2, Tokens.Kind.NUMBER) || tokens.isSign(i - 1, '+'));
        return number || sign || nearBefore && tokens.isSign(i - 1, '+') || nearBefore && tokens.isSign(i - 1, '(');
    }

    private static void telephone(Tokens tokens, Run run, Found found) {
        String digits = run.digits();
        boolean national =
                digits.startsWith("0") && !digits.startsWith("00") && digits.length() >= 10 && digits.length() <= 11;
        boolean abroad = (run.plus() || digits.startsWith("00")) && digits.length() >= 10 && digits.length() <= 15;
        boolean labelled = Labels.before(tokens, run.first(), Labels.TELEPHONE) && digits.length() >= 6;
        if (national || abroad || labelled) {
            int end = Labels.extension(tokens, run.last());
            found.span(tokens.start(run.first()), tokens.end(end), Category.PHONE, "phone", national ? 0.95 : 0.9);
        }
    }

    private static void looked(Tokens tokens, Run run, Found found) {
        String digits = run.digits();
        int start = tokens.start(run.first());
        int end = tokens.end(run.last());
        boolean nhs = Labels.before(tokens, run.first(), Labels.NHS);
        if (digits.length() == NHS_DIGITS && (nhs || Checksums.nhs(digits))) {
            boolean grouped = run.last() > run.first();
            double confidence = Checksums.nhs(digits) ? nhs || grouped ? 0.99 : 0.7 : 0.8;
            found.span(start, end, Category.NHS_NUMBER, "nhs-number", confidence);
        } else if (run.isSortCode() || Labels.before(tokens, run.first(), Labels.ACCOUNT) && digits.length() >= 6) {
            found.span(start, end, Category.ACCOUNT, "account", 0.8);
        } else if (digits.length() >= 13 && digits.length() <= LONGEST_RUN && Checksums.luhn(digits)) {
            found.span(start, end, Category.ACCOUNT, "card", 0.95);
        } else if (digits.length() >= 7 && !digits.startsWith("0") && run.last() == run.first()
                || nhs && digits.length() >= 6
                || Labels.before(tokens, run.first(), Labels.REFERENCE) && digits.length() >= 4) {
            found.span(start, end, Category.REFERENCE, "reference", 0.7);
        }
    }

    /** QQ 12 34 56 C, in one piece or in pieces. */
    private static void nationalInsurance(Tokens tokens, int i, Found found) {
        if (tokens.is(i, Tokens.Kind.NUMBER) || tokens.is(i, Tokens.Kind.SIGN) || tokens.length(i) > 9) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        int last = i;
        while (last < tokens.size() && letters.length() < 9 && !tokens.is(last, Tokens.Kind.SIGN)) {
            letters.append(tokens.at(last));
            if (letters.length() >= 9 || !tokens.nearNext(last)) {
                break;
            }
            last++;
        }
        if (Checksums.nationalInsurance(letters)) {
            found.span(tokens.start(i), tokens.end(last), Category.NI_NUMBER, "ni-number", 0.97);
        }
    }

    /** AB12 CDE: the registrations of this century. */
    private static void vehicle(Tokens tokens, int i, Found found) {
        if (!tokens.is(i, Tokens.Kind.MIXED) || tokens.length(i) != 4 && tokens.length(i) != 7) {
            return;
        }
        boolean pieces = tokens.length(i) == 4 && tokens.nearNext(i) && tokens.length(i + 1) == 3;
        int last = pieces ? i + 1 : i;
        String plate = pieces ? tokens.at(i) + tokens.at(i + 1) : tokens.at(i);
        if (Checksums.isLike(plate, "AA99AAA")) {
            found.span(tokens.start(i), tokens.end(last), Category.VEHICLE, "vehicle", 0.9);
        }
    }

    /** Numbers that stand close together, with blanks, hyphens or brackets between them. */
    private record Run(int first, int last, String digits, boolean plus, boolean isSortCode) {

        static Run at(Tokens tokens, int i) {
            boolean plus = tokens.isSign(i, '+');
            boolean bracket = tokens.isSign(i, '(');
            int at = plus || bracket ? i + 1 : i;
            int last = at;
            int groups = 1;
            boolean pairs = tokens.length(at) == 2;
            boolean hyphens = true;
            StringBuilder digits = new StringBuilder(tokens.length(at) > LONGEST_RUN ? "" : tokens.at(at));
            while (digits.length() <= LONGEST_RUN && tokens.nearNext(last)) {
                int next = last + 1;
                boolean hyphen = tokens.isSign(next, '-') || tokens.isSign(next, ')') || tokens.isSign(next, '\u2011');
                if (hyphen && tokens.isSign(next + 1, '(')) {
                    break;
                }
                int number = hyphen ? next + 1 : next;
                if (!tokens.is(number, Tokens.Kind.NUMBER)
                        || hyphen && !tokens.nearNext(next)
                        || tokens.length(number) > LONGEST_RUN) {
                    break;
                }
                hyphens &= tokens.isSign(next, '-');
                pairs &= tokens.length(number) == 2;
                groups++;
                digits.append(tokens.at(number));
                last = number;
            }
            return new Run(i, last, digits.toString(), plus, groups == 3 && pairs && hyphens);
        }
    }
}
