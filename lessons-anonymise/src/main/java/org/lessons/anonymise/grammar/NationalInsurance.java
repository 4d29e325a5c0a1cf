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
        StringBuilder letters = new StringBuilder(WHOLE);
        int last = -1;
        int lastOfEight = -1;
        int at = i;
        while (at < tokens.size()
                && letters.length() + tokens.length(at) <= WHOLE
                && !tokens.is(at, Tokens.Kind.SIGN)) {
            letters.append(tokens.at(at));
            last = at;
            lastOfEight = letters.length() == WITHOUT_LETTER ? at : lastOfEight;
            if (letters.length() >= WHOLE || !tokens.closeToNext(at)) {
                break;
            }
            boolean hyphen = (tokens.isDash(at + 1) || tokens.isSign(at + 1, '.')) && tokens.touchesNext(at);
            at += hyphen ? 2 : 1;
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

    private static boolean isWithoutLetter(StringBuilder letters) {
        return Checksums.isNationalInsuranceLike(letters.substring(0, WITHOUT_LETTER) + "A");
    }
}
