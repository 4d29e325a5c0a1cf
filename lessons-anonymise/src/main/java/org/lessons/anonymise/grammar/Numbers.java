package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** Numbers by which somebody can be looked up or rung: NHS, telephone, account, card, order. */
final class Numbers {

    private static final int NHS_DIGITS = 10;

    /** Runs that follow on each other without a word between, such as a sort code and an account. */
    private static final int MOST_RUNS = 3;

    private Numbers() {}

    static void at(Tokens tokens, int i, Found found) {
        boolean plus = tokens.isSign(i, '+') && tokens.is(i + 1, Tokens.Kind.NUMBER) && tokens.touchesNext(i);
        boolean bracket = DigitRun.isBracket(tokens, i);
        if (!plus && !bracket && !tokens.is(i, Tokens.Kind.NUMBER) || DigitRun.continues(tokens, i)) {
            return;
        }
        int at = bracket && tokens.isSign(i + 1, '+') ? i + 1 : i;
        for (int runs = 0; runs < MOST_RUNS && at < tokens.size(); runs++) {
            DigitRun run = DigitRun.at(tokens, at);
            recognise(tokens, run, found);
            at = run.last() + 1;
            boolean more = run.isSortCode() && tokens.isNumber(at, 6, 10) && tokens.closeToNext(at - 1);
            if (!more) {
                return;
            }
        }
    }

    private static void recognise(Tokens tokens, DigitRun run, Found found) {
        int start = tokens.start(run.first());
        int end = tokens.end(run.last());
        if (isSum(tokens, run.first())) {
            return;
        }
        if (run.isLocationNumber()) {
            found.span(start, end, Category.REFERENCE, "location-number", 0.95);
        } else if (run.length() == NHS_DIGITS && isNhs(tokens, run)) {
            boolean valid = Checksums.nhs(run.digits());
            boolean labelled = Labels.before(tokens, run.first(), Labels.NHS);
            double confidence = valid ? 0.99 : labelled ? 0.95 : 0.75;
            found.span(start, end, Category.NHS_NUMBER, "nhs-number", confidence);
        } else if (!telephone(tokens, run, found)) {
            account(tokens, run, found);
        }
    }

    /** One in eleven numbers of ten digits passes the check, so without a label the groups have to speak for it. */
    private static boolean isNhs(Tokens tokens, DigitRun run) {
        if (Labels.before(tokens, run.first(), Labels.NHS)) {
            return true;
        }
        return run.isThreeThreeFour() && !Labels.direct(tokens, run.first(), Labels.TELEPHONE);
    }

    private static boolean isSum(Tokens tokens, int i) {
        return tokens.isSign(i - 1, '\u00a3') || tokens.isSign(i - 1, '$') || tokens.isSign(i - 1, '\u20ac');
    }

    private static boolean telephone(Tokens tokens, DigitRun run, Found found) {
        int length = run.length();
        boolean national = (length == 10 || length == 11)
                && run.startsWith("0")
                && "1235789".indexOf(run.digits().charAt(1)) >= 0;
        boolean abroad = length >= 9 && length <= 15 && (run.isPlus() || run.startsWith("00"));
        double confidence = 0;
        if (national && !Labels.direct(tokens, run.first(), Labels.ACCOUNT)) {
            confidence = 0.96;
        } else if (abroad) {
            confidence = run.isPlus() ? 0.96 : 0.7;
        } else if (length >= 3
                && length <= 7
                && !isPublic(run.digits())
                && Labels.direct(tokens, run.first(), Labels.EXTENSION)) {
            confidence = 0.9;
        } else if (length >= 5 && length <= 15 && Labels.direct(tokens, run.first(), Labels.TELEPHONE)) {
            confidence = 0.85;
        } else if (length >= 6 && length <= 15 && Labels.before(tokens, run.first(), Labels.TELEPHONE)) {
            confidence = 0.7;
        }
        if (confidence == 0) {
            return false;
        }
        int end = Labels.extension(tokens, run.last());
        found.span(tokens.start(run.first()), tokens.end(end), Category.PHONE, "phone", confidence);
        return true;
    }

    /** Numbers that belong to everybody: 999, 111. */
    private static boolean isPublic(CharSequence digits) {
        return digits.length() == 3
                && (digits.charAt(0) == '1' || digits.toString().equals("999"));
    }

    private static void account(Tokens tokens, DigitRun run, Found found) {
        int start = tokens.start(run.first());
        int end = tokens.end(run.last());
        int length = run.length();
        // Shorter ones are years, ages and counts: nobody need look what stands before each.
        boolean enough = length >= 6 || length == 4 && tokens.isWord(run.first() - 1, "ending");
        boolean sort = enough && Labels.before(tokens, run.first(), Labels.SORT);
        boolean account = enough && Labels.before(tokens, run.first(), Labels.ACCOUNT);
        if (run.isSortCode()) {
            // Three pairs may be a date as well; those are found as one.
            found.span(start, end, Category.ACCOUNT, "sort-code", sort || account ? 0.97 : 0.6);
        } else if (sort && length == 6) {
            found.span(start, end, Category.ACCOUNT, "sort-code", 0.95);
        } else if (account && length == 4) {
            found.span(start, end, Category.ACCOUNT, "account", 0.8);
        } else if (account && length >= 6 && length <= DigitRun.LONGEST) {
            found.span(start, end, Category.ACCOUNT, "account", 0.9);
        } else if (length >= 13 && length <= DigitRun.LONGEST && Checksums.luhn(run.digits())) {
            found.span(start, end, Category.ACCOUNT, "card", run.groups() == 4 || run.groups() == 1 ? 0.95 : 0.4);
        } else {
            reference(tokens, run, found);
        }
    }

    /** Numbers in one piece: labelled ones from four digits, others from seven. */
    private static void reference(Tokens tokens, DigitRun run, Found found) {
        int first = run.first();
        boolean one = run.groups() == 1 && tokens.is(first, Tokens.Kind.NUMBER);
        boolean part = tokens.isSign(first - 1, '/') || tokens.isSign(first - 1, ',') || tokens.isSign(first - 1, '.');
        boolean goesOn = tokens.touchesNext(first)
                && (tokens.isSign(first + 1, ',') || tokens.isSign(first + 1, '/'))
                && tokens.touchesNext(first + 1)
                && tokens.is(first + 2, Tokens.Kind.NUMBER);
        if (!one) {
            boolean labelled = run.length() >= 6 && Labels.direct(tokens, first, Labels.REFERENCE);
            if (labelled) {
                found.span(tokens.start(first), tokens.end(run.last()), Category.REFERENCE, "reference", 0.8);
            }
            return;
        }
        if (goesOn || part && tokens.touchesNext(first - 1)) {
            return;
        }
        int length = run.length();
        boolean labelled = length >= 4
                && !Years.isYear(tokens, first)
                && !Labels.isLaw(tokens, first)
                && (Labels.direct(tokens, first, Labels.REFERENCE) || Labels.direct(tokens, first, Labels.NHS));
        boolean hash = tokens.isSign(first - 1, '#') && length >= 3;
        boolean unit = tokens.is(first + 1, Tokens.Kind.WORD) && Labels.isUnit(tokens, first + 1);
        if (labelled) {
            found.span(tokens.start(first), tokens.end(first), Category.REFERENCE, "reference", 0.85);
        } else if (!unit && (length >= 7 || hash)) {
            found.span(tokens.start(first), tokens.end(first), Category.REFERENCE, "reference", hash ? 0.6 : 0.75);
        }
    }
}
