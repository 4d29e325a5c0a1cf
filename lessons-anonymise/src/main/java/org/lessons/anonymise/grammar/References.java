package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/**
 * What is looked up by letters and digits: TEN/2019/0042, HSG-44871, INC00012345, application no. 20331/94, an
 * international account number, a practice's code.
 */
final class References {

    /** Letters before a number that name a norm, a form, a substance or a model, not a case. */
    private static final Words NORMS = Words.of(
            "iso bs en iec htm hbn pas ng cg qs ta rfc covid sars fp tr mg pm ip ipv un hl vit hba ph din pdf win ms usb",
            "htn sd mpeg mp ps ks gcse btec nvq level type version covid19 icd dsm gdpr rs wifi hp vo fev spo co sp gt ct",
            "b2b c19 a4 phq gad ces apache news must who ls ac st section article band tier stage grade");

    private static final int LONGEST_CODE = 30;
    private static final int MOST_PARTS = 7;

    private References() {}

    static void at(Tokens tokens, int i, Found found) {
        if (tokens.is(i, Tokens.Kind.SIGN) || i > 0 && isJoined(tokens, i - 1)) {
            return;
        }
        boolean lone = tokens.is(i, Tokens.Kind.WORD) && !isJoined(tokens, i + 1);
        if (lone) {
            return;
        }
        Code code = Code.at(tokens, i);
        if (code.digits == 0 || code.length() < 3 || code.length() > LONGEST_CODE) {
            return;
        }
        if (account(tokens, i, code, found)) {
            return;
        }
        double confidence = code.letters == 0 ? figures(tokens, i, code) : letters(tokens, i, code);
        if (confidence > 0) {
            // CRN 17-02231 is one thing to whoever reads it.
            boolean named =
                    tokens.isAllCapitals(i - 1) && tokens.length(i - 1) <= 5 && Labels.REFERENCE.has(tokens, i - 1);
            int first = named ? i - 1 : i;
            found.span(tokens.start(first), tokens.end(code.last), Category.REFERENCE, "reference", confidence);
        }
    }

    /** Whether the token and the one after it are in one piece with a stroke or a hyphen, or are that stroke. */
    private static boolean isJoined(Tokens tokens, int i) {
        boolean joint =
                tokens.isSign(i, '/') || tokens.isSign(i, '-') || tokens.isSign(i, '_') || tokens.isSign(i, '\u2011');
        return joint
                && tokens.touchesNext(i)
                && i > 0
                && tokens.touchesNext(i - 1)
                && !tokens.is(i - 1, Tokens.Kind.SIGN);
    }

    /** Words and numbers in one piece. */
    private static final class Code {
        private final Tokens tokens;
        private final int first;
        private int last;
        private int letters;
        private int digits;
        private int small;
        private int parts;
        private boolean strokes = true;

        private Code(Tokens tokens, int first) {
            this.tokens = tokens;
            this.first = first;
        }

        static Code at(Tokens tokens, int i) {
            Code code = new Code(tokens, i);
            code.take(i);
            while (code.parts < MOST_PARTS
                    && isJoined(tokens, code.last + 1)
                    && !tokens.is(code.last + 2, Tokens.Kind.SIGN)
                    && tokens.length(code.last + 2) <= LONGEST_CODE) {
                code.strokes &= tokens.isSign(code.last + 1, '/');
                code.take(code.last + 2);
            }
            return code;
        }

        private void take(int i) {
            last = i;
            parts++;
            int end = Math.min(tokens.end(i), tokens.start(i) + LONGEST_CODE + 1);
            for (int at = tokens.start(i); at < end; at++) {
                char c = tokens.text().charAt(at);
                digits += Character.isDigit(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }

        int length() {
            return tokens.end(last) - tokens.start(first);
        }
    }

    /** GB29 NWBK 6016 1331 9268 19, in one piece or in groups. */
    private static boolean account(Tokens tokens, int i, Code code, Found found) {
        boolean start = tokens.is(i, Tokens.Kind.MIXED)
                && tokens.length(i) >= 4
                && Character.isLetter(tokens.text().charAt(tokens.start(i)))
                && Character.isLetter(tokens.text().charAt(tokens.start(i) + 1))
                && Character.isDigit(tokens.text().charAt(tokens.start(i) + 2));
        if (!start || code.parts > 1) {
            return false;
        }
        StringBuilder letters = new StringBuilder(34).append(tokens.at(i));
        int last = i;
        while (letters.length() < 34
                && tokens.length(last) == 4
                && tokens.closeToNext(last)
                && !tokens.is(last + 1, Tokens.Kind.SIGN)
                && tokens.length(last + 1) <= 4) {
            last++;
            letters.append(tokens.at(last));
        }
        boolean iban = letters.length() >= 15 && letters.length() <= 34 && Checksums.iban(letters);
        boolean labelled = letters.length() >= 15 && tokens.isWord(i - 1, "iban");
        if (iban || labelled) {
            found.span(tokens.start(i), tokens.end(last), Category.ACCOUNT, "iban", iban ? 0.99 : 0.9);
        }
        return iban || labelled;
    }

    /** Figures alone: 20331/94, or anything of some length behind a label. */
    private static double figures(Tokens tokens, int i, Code code) {
        if (code.parts < 2) {
            return 0;
        }
        boolean enough = code.digits >= 5 || code.digits == 4 && tokens.length(i) >= 3;
        if (Labels.direct(tokens, i, Labels.REFERENCE) && enough) {
            return Labels.isLaw(tokens, i) ? 0 : 0.9;
        }
        boolean two = code.strokes && code.parts == 2;
        int second = tokens.length(code.last);
        boolean year = Years.isYear(tokens, i);
        if (two && tokens.isNumber(i, 4, 7) && second == 2 && !year) {
            return 0.75;
        }
        boolean yearSecond = two && Years.isYear(tokens, code.last) && tokens.isNumber(i, 3, 7);
        boolean yearFirst = two && year && second >= 3 && !Years.isYear(tokens, code.last);
        return yearSecond || yearFirst ? 0.6 : 0;
    }

    private static double letters(Tokens tokens, int i, Code code) {
        boolean ods = tokens.isWord(i - 1, "ods") || tokens.isWord(i - 2, "ods");
        boolean practice = tokens.isWord(i - 1, "code") && Labels.ODS.has(tokens, i - 2)
                || tokens.isWord(i - 2, "code") && Labels.ODS.has(tokens, i - 3);
        if ((ods || practice) && code.digits >= 1 && code.length() <= 6) {
            return 0.9;
        }
        boolean direct = Labels.direct(tokens, i, Labels.REFERENCE) || Labels.direct(tokens, i, Labels.ACCOUNT);
        boolean norm = isNorm(tokens, i) && !((direct || code.parts > 2) && code.digits >= 5);
        if (code.digits < 3 || norm || isMeasure(tokens, i, code)) {
            return 0;
        }
        if (direct) {
            return 0.92;
        }
        // Words that a hyphen joins to a year or a number are words: post-2015, over-1000.
        boolean words = code.small > 1 && code.small >= code.letters - 1;
        if (words) {
            return code.digits >= 5 && code.parts == 1 ? 0.5 : 0;
        }
        boolean joined = code.parts > 1;
        return code.digits >= 4 ? joined || code.digits >= 5 ? 0.8 : 0.5 : joined && code.letters <= 6 ? 0.45 : 0.35;
    }

    /** Whether the letters at the beginning are those of a norm or a form. */
    private static boolean isNorm(Tokens tokens, int i) {
        String text = tokens.text();
        int end = tokens.start(i);
        while (end < tokens.end(i) && end - tokens.start(i) < 10 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > tokens.start(i) && NORMS.hasText(text, tokens.start(i), end);
    }

    /** 500mg, 10000IU, 1500rpm: figures first, and letters behind them that end it. */
    private static boolean isMeasure(Tokens tokens, int i, Code code) {
        String text = tokens.text();
        boolean figuresFirst = Character.isDigit(text.charAt(tokens.start(i)));
        int at = tokens.start(i);
        while (at < tokens.end(i) && at - tokens.start(i) <= LONGEST_CODE && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int tail = at;
        while (at < tokens.end(i) && at - tokens.start(i) <= LONGEST_CODE && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return figuresFirst
                && code.parts == 1
                && at == tokens.end(i)
                && (at - tail > 1 || code.small > 0 || code.digits < 5);
    }
}
