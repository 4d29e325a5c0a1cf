package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/** National Insurance numbers: QQ 12 34 56 C in one piece or in pieces, in any case; the last letter may be missing. */
final class NationalInsurance {

    private static final int WHOLE = 9;
    private static final int WITHOUT_LETTER = 8;

    private NationalInsurance() {}

    static void at(Tokens tokens, int i, Found found) {
        boolean prefix = tokens.is(i, Tokens.Kind.WORD) && tokens.length(i) == 2;
        boolean joined = tokens.is(i, Tokens.Kind.MIXED) && tokens.length(i) >= 4 && tokens.length(i) <= WHOLE;
        int figures = tokens.isDash(i + 1) || tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        boolean followed = tokens.is(figures, Tokens.Kind.NUMBER) || tokens.is(figures, Tokens.Kind.MIXED);
        if (!(prefix && followed) && !joined) {
            return;
        }
        int length = 0;
        int last = i;
        int lastOfEight = -1;
        for (int at = i; isMore(tokens, at, length); at = next(tokens, at)) {
            length += tokens.length(at);
            last = at;
            lastOfEight = length == WITHOUT_LETTER ? at : lastOfEight;
            if (!tokens.closeToNext(at)) {
                break;
            }
        }
        // "in 1998": hardly any row is long enough, and only of those text is made.
        if (length < WITHOUT_LETTER) {
            return;
        }
        StringBuilder letters = new StringBuilder(WHOLE);
        for (int at = i; at <= last; at = next(tokens, at)) {
            letters.append(tokens.at(at));
        }
        boolean labelled = Labels.before(tokens, i, Labels.INSURANCE);
        if (Checksums.isNationalInsuranceLike(letters)) {
            boolean valid = Checksums.nationalInsurance(letters);
            boolean small = last > i && Character.isLowerCase(letters.charAt(0));
            double confidence = labelled ? 0.98 : valid && !small ? 0.97 : 0.75;
            found.span(tokens.start(i), tokens.end(last), Category.NI_NUMBER, "ni-number", confidence);
        } else if (labelled && lastOfEight > 0 && isWithoutLetter(letters)) {
            found.span(tokens.start(i), tokens.end(lastOfEight), Category.NI_NUMBER, "ni-number", 0.9);
        }
    }

    private static boolean isMore(Tokens tokens, int at, int length) {
        return at < tokens.size()
                && length < WHOLE
                && length + tokens.length(at) <= WHOLE
                && !tokens.is(at, Tokens.Kind.SIGN);
    }

    /** Where the row goes on: behind a hyphen or a dot, if there is one. */
    private static int next(Tokens tokens, int at) {
        boolean hyphen = (tokens.isDash(at + 1) || tokens.isSign(at + 1, '.')) && tokens.touchesNext(at);
        return hyphen ? at + 2 : at + 1;
    }

    private static boolean isWithoutLetter(StringBuilder letters) {
        return Checksums.isNationalInsuranceLike(letters.substring(0, WITHOUT_LETTER) + "A");
    }
}
